package nl.gezondewijk.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The groups of people that somebody belongs to, such as colleagues of an organisation or the working group of an approach; the
 * modules that have groups answer. A circle is a reference {@code kind:id}.
 */
@Component
public class Circles {
    private static final String ORGANISATION = "organisation:";

    private final List<Function<Actor, Set<String>>> owners = new CopyOnWriteArrayList<>();

    /** From now on this module is asked as well. */
    public void ask(Function<Actor, Set<String>> owner) {
        owners.add(owner);
    }

    /** Nobody known, the command line and the program belong to none. */
    public Set<String> of(Actor actor) {
        return owners.stream().flatMap(owner -> owner.apply(actor).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The circle of the colleagues of an organisation. */
    public static String colleagues(String organisation) {
        return ORGANISATION + organisation.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isOfColleagues(String circle) {
        return circle.startsWith(ORGANISATION);
    }

    /** The circle of somebody's own colleagues; none where it is not known where they work. */
    public Optional<String> colleaguesOf(Actor actor) {
        return of(actor).stream()
                .filter(circle -> circle.startsWith(ORGANISATION))
                .findFirst();
    }

    /** Whether something of this owner is theirs to change: it is their own, or a colleague's. */
    public boolean isOwn(String owner, Actor actor) {
        return owner.equals(actor.reference())
                || colleaguesOf(actor)
                        .filter(circle -> of(new Actor(owner, owner)).contains(circle))
                        .isPresent();
    }
}
