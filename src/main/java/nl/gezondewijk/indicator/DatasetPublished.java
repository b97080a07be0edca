package nl.gezondewijk.indicator;

/** A release of a table can be read from now on, in place of the one before it. */
public record DatasetPublished(int release, String dataset, int areaYear) {}
