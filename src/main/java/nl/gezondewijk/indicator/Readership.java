package nl.gezondewijk.indicator;

import java.util.Collection;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;

/**
 * Who may read a release.
 *
 * @param owner reference of the {@link Actor} who handed it in; absent for what its publisher published
 * @param circle the {@link nl.gezondewijk.audit.Circles circle} whose people read it, for the audiences that are one
 */
public record Readership(Audience audience, Optional<String> owner, Optional<String> circle) {

    /** From the fewest to the most. */
    public enum Audience {
        /** Who handed it in. */
        OWNER,
        /** The colleagues of who handed it in. */
        ORGANISATION,
        /** The working group of an approach. */
        GROUP,
        /** All who take part in an approach, its partners too. */
        PARTNERS,
        EVERYONE;

        public boolean isCircle() {
            return this != OWNER && this != EVERYONE;
        }
    }

    /** Of what is public already. */
    public static final Readership PUBLIC = new Readership(Audience.EVERYONE, Optional.empty(), Optional.empty());

    public Readership {
        if (owner.isEmpty() && audience != Audience.EVERYONE) {
            throw new IllegalArgumentException("what nobody owns is for everyone, not for " + audience);
        }
        if (audience.isCircle() != circle.isPresent()) {
            throw new IllegalArgumentException(audience + " has no circle " + circle.orElse("at all"));
        }
    }

    public static Readership ownedBy(String owner) {
        return new Readership(Audience.OWNER, Optional.of(owner), Optional.empty());
    }

    /** The same owner, and more readers. */
    public Readership widenedTo(Audience audience, Optional<String> circle) {
        return new Readership(audience, owner, circle);
    }

    /** @param circles that the reader belongs to */
    public boolean admits(Actor reader, Collection<String> circles) {
        return audience == Audience.EVERYONE
                || owner.filter(reader.reference()::equals).isPresent()
                || circle.filter(circles::contains).isPresent();
    }
}
