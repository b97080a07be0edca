package nl.gezondewijk.approach;

/** As what somebody takes part in an approach: one part in each, another in another. */
public enum Part {
    /** Leads the way, and says who takes part. */
    FACILITATOR(Ring.FACILITATORS),
    /** Of the working group, which makes the portrait. */
    MEMBER(Ring.GROUP),
    /** Writes down what is said in talks and meetings. */
    NOTE_TAKER(Ring.GROUP),
    /** Sees to the figures. */
    EPIDEMIOLOGIST(Ring.GROUP),
    /** Keeps the social map alive. */
    MAP_KEEPER(Ring.PARTNERS),
    /** Gave the assignment: reads, adopts, receives; no drafts, no talks, no notes on people. */
    COMMISSIONER(Ring.PARTNERS),
    /** Reads what is shared with partners, and comments on it. */
    PARTNER(Ring.PARTNERS),
    /** Lives there and thinks along; what partners trust each other with is not theirs. */
    RESIDENT(Ring.EVERYBODY);

    private final Ring ring;

    Part(Ring ring) {
        this.ring = ring;
    }

    /** The innermost ring in which it stands. */
    Ring ring() {
        return ring;
    }
}
