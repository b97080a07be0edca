package nl.gezondewijk.account;

/** How who is signed in showed who they are. */
enum Proof {
    PASSWORD(false),
    PASSWORD_AND_MORE(true),
    PROVIDER(false),
    /** The provider asked for two factors, or we asked for the second. */
    PROVIDER_AND_MORE(true),
    /** Something that one has, and that opens only to its owner. */
    PASSKEY(true);

    private final boolean twofold;

    Proof(boolean twofold) {
        this.twofold = twofold;
    }

    /** Whether it was two things, of which a thief must have both. */
    boolean isTwofold() {
        return twofold;
    }

    boolean isOfProvider() {
        return this == PROVIDER || this == PROVIDER_AND_MORE;
    }

    boolean isWithoutPassword() {
        return this == PASSKEY || isOfProvider();
    }

    Proof andMore() {
        return switch (this) {
            case PASSWORD, PASSWORD_AND_MORE -> PASSWORD_AND_MORE;
            case PROVIDER, PROVIDER_AND_MORE -> PROVIDER_AND_MORE;
            case PASSKEY -> PASSKEY;
        };
    }
}
