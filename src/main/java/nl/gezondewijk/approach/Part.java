package nl.gezondewijk.approach;

/** As what somebody takes part in an approach. */
public enum Part {
    /** Leads the way, and says who takes part. */
    FACILITATOR,
    /** Of the working group, which makes the portrait. */
    MEMBER,
    /** Reads what is shared with partners, and comments on it. */
    PARTNER
}
