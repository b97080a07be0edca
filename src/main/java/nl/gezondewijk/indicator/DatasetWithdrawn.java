package nl.gezondewijk.indicator;

/** A release was taken back; what was made of it without that mark is not to be handed out any more. */
public record DatasetWithdrawn(int release) {}
