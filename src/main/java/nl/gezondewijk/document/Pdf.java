package nl.gezondewijk.document;

/** A finished PDF. */
@SuppressWarnings("ArrayRecordComponent")
public record Pdf(byte[] bytes, int pages) {}
