package nl.gezondewijk.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.audit.Actor;

/**
 * Who may read a release.
 *
 * @param owner reference of the {@link Actor} who handed it in; absent for what its publisher published
 * @param audience the widest of those who read it
 * @param circles the {@link nl.gezondewijk.audit.Circles circles} whose people read it: an organisation lies in no approach, so who was
 *     let in with one stays in beside the next
 */
public record Readership(Audience audience, Optional<String> owner, List<String> circles) {

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
    public static final Readership PUBLIC = new Readership(Audience.EVERYONE, Optional.empty(), List.of());

    public Readership {
        circles = List.copyOf(circles);
        if (owner.isEmpty() && audience != Audience.EVERYONE) {
            throw new IllegalArgumentException("what nobody owns is for everyone, not for " + audience);
        }
        if (audience.isCircle() == circles.isEmpty()) {
            throw new IllegalArgumentException(audience + " has not circles " + circles);
        }
    }

    /** Of one circle, or of an audience that is none. */
    public Readership(Audience audience, Optional<String> owner, Optional<String> circle) {
        this(audience, owner, circle.stream().toList());
    }

    public static Readership ownedBy(String owner) {
        return new Readership(Audience.OWNER, Optional.of(owner), List.of());
    }

    /** The same owner, and more readers: whoever read it still can. */
    public Readership widenedTo(Audience more, Optional<String> circle) {
        var widest = more.compareTo(audience) > 0 ? more : audience;
        var all = Stream.concat(circles.stream(), circle.stream()).distinct().toList();
        return new Readership(widest, owner, widest == Audience.EVERYONE ? List.of() : all);
    }

    /** @param joined circles that the reader belongs to */
    public boolean admits(Actor reader, Collection<String> joined) {
        return audience == Audience.EVERYONE
                || owner.filter(reader.reference()::equals).isPresent()
                || circles.stream().anyMatch(joined::contains);
    }
}
