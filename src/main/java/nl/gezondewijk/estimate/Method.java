package nl.gezondewijk.estimate;

/** How a figure for an area is made of what a survey found. */
enum Method {
    /** What was found there, and no more. */
    DIRECT("estimate.publish.direct"),
    /** What its people let one expect. */
    SYNTHETIC("estimate.publish.noError"),
    /** A mix of the two by how many were asked. */
    COMPOSITE("estimate.publish.noError"),
    /** Fay and Herriot's model learns the mix from all areas. */
    AREA_MODEL("");

    private final String unpublished;

    Method(String unpublished) {
        this.unpublished = unpublished;
    }

    /** An estimate goes out with its error or not at all; of the mixes the bias is unknown, and so the error. */
    boolean isPublished() {
        return unpublished.isEmpty();
    }

    /** Key of the sentence that says why its figures are only to look at; empty for what is published. */
    String unpublished() {
        return unpublished;
    }
}
