package nl.gezondewijk.approach;

/** How near somebody stands to an approach; who is in a ring is in each wider one as well. */
public enum Ring {
    /** Those who lead it. */
    FACILITATORS,
    /** The working group. */
    GROUP,
    /** All who trust each other with figures and drafts that are not public. */
    PARTNERS,
    /** Whoever takes part. */
    EVERYBODY;

    public boolean holds(Part part) {
        return part.ring().compareTo(this) <= 0;
    }
}
