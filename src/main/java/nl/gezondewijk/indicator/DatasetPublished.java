package nl.gezondewijk.indicator;

/**
 * A release of a table can be read from now on, in place of the one before it.
 *
 * @param own whether somebody handed in figures of their own, rather than a publisher's
 */
public record DatasetPublished(int release, String dataset, int areaYear, boolean own) {}
