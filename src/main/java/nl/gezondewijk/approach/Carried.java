package nl.gezondewijk.approach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** What somebody has in hand in an approach, as each module tells it: who leaves hands it over. */
@Component
public class Carried {

    /**
     * Something that goes on when its keeper leaves.
     *
     * @param what in a few words of the reader's language
     * @param url where it is gone on with
     */
    public record Thing(String what, String url) {}

    /** A module in which people have things in hand. */
    @FunctionalInterface
    public interface Teller {
        /** What is in the hands of this account, given by its reference. */
        List<Thing> tell(Approach approach, String who, Here here);
    }

    private record Asked(int order, Teller teller) {}

    private final List<Asked> tellers = new ArrayList<>();

    /** Asks this teller too; those of a lower order come first. */
    public void ask(int order, Teller teller) {
        tellers.add(new Asked(order, teller));
        tellers.sort(Comparator.comparingInt(Asked::order));
    }

    List<Thing> by(String who, Approach approach, Here here) {
        return tellers.stream()
                .flatMap(asked -> asked.teller().tell(approach, who, here).stream())
                .toList();
    }
}
