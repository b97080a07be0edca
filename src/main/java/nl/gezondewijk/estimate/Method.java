package nl.gezondewijk.estimate;

/** How a figure for an area is made of what a survey found. */
enum Method {
    /** What was found there, and no more. */
    DIRECT(false),
    /** What its people let one expect. */
    SYNTHETIC(true),
    /** A mix of the two by how many were asked. */
    COMPOSITE(true),
    /** Fay and Herriot's model learns the mix from all areas. */
    AREA_MODEL(true);

    private final boolean modelled;

    Method(boolean modelled) {
        this.modelled = modelled;
    }

    boolean isModelled() {
        return modelled;
    }
}
