package nl.gezondewijk.audit;

import java.util.List;
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
    private final List<Function<Actor, Set<String>>> owners = new CopyOnWriteArrayList<>();

    /** From now on this module is asked as well. */
    public void ask(Function<Actor, Set<String>> owner) {
        owners.add(owner);
    }

    /** Nobody known, the command line and the program belong to none. */
    public Set<String> of(Actor actor) {
        return owners.stream().flatMap(owner -> owner.apply(actor).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
