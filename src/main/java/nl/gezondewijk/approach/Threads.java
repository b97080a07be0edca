package nl.gezondewijk.approach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** What came of what in an approach: for each theme the way from figure to effect, each module telling its own part of it. */
@Component
public class Threads {

    /** A stage of that way, in its order. */
    public enum Stage {
        FIGURE,
        FINDING,
        THEME,
        PRIORITY,
        GOAL,
        ACTION,
        EFFECT
    }

    /**
     * A stage that a theme has come to.
     *
     * @param theme the same for one theme through all its stages
     * @param head what it says in a few words; of the stage {@link Stage#THEME} the name of the theme
     * @param text the rest of it; may be empty
     * @param url where it is read; empty where it has no page
     */
    public record Knot(String theme, Stage stage, Home.State state, String head, String text, String url) {}

    /** The way of one theme so far; a stage that nobody told of is still to come. */
    public record Thread(String name, List<Knot> knots) {
        public Thread {
            knots = List.copyOf(knots);
        }

        public Optional<Knot> at(Stage stage) {
            return knots.stream().filter(knot -> knot.stage() == stage).findFirst();
        }
    }

    /** A module that has stages to tell of. */
    @FunctionalInterface
    public interface Teller {
        /** Nothing that this reader may not see. */
        List<Knot> tell(Approach approach, Actor reader, Here here);
    }

    private final Tellers<Teller> tellers = new Tellers<>();

    /** Asks this teller too, at each reading; those of a lower order come first. */
    public void ask(int order, Teller teller) {
        tellers.add(order, teller);
    }

    /** Those of the themes that this reader may know of, in the order in which they were told. */
    public List<Thread> of(Approach approach, Actor reader, Here here) {
        var byTheme = tellers.stream()
                .flatMap(teller -> teller.tell(approach, reader, here).stream())
                .collect(Collectors.groupingBy(Knot::theme, LinkedHashMap::new, Collectors.toList()));
        return byTheme.values().stream()
                .flatMap(knots -> knots.stream()
                        .filter(knot -> knot.stage() == Stage.THEME)
                        .limit(1)
                        .map(theme -> new Thread(theme.head(), knots)))
                .toList();
    }
}
