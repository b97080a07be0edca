package nl.gezondewijk.indicator;

import java.util.Optional;
import nl.gezondewijk.audit.Actor;

/**
 * Who may read a release.
 *
 * @param owner reference of the {@link Actor} who handed it in; absent for what its publisher published
 */
public record Readership(Audience audience, Optional<String> owner) {

    /** From the fewest to the most. */
    public enum Audience {
        /** Who handed it in. */
        OWNER,
        /** Whoever is signed in. */
        SIGNED_IN,
        EVERYONE
    }

    /** Of what is public already. */
    public static final Readership PUBLIC = new Readership(Audience.EVERYONE, Optional.empty());

    public Readership {
        if (owner.isEmpty() && audience != Audience.EVERYONE) {
            throw new IllegalArgumentException("what nobody owns is for everyone, not for " + audience);
        }
    }

    public boolean admits(Actor reader) {
        return switch (audience) {
            case OWNER -> owner.filter(reader.reference()::equals).isPresent();
            case SIGNED_IN -> !reader.equals(Actor.NOBODY);
            case EVERYONE -> true;
        };
    }
}
