package nl.gezondewijk.approach;

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

    private final Tellers<Teller> tellers = new Tellers<>();

    /** Asks this teller too; those of a lower order come first. */
    public void ask(int order, Teller teller) {
        tellers.add(order, teller);
    }

    List<Thing> by(String who, Approach approach, Here here) {
        return tellers.stream()
                .flatMap(teller -> teller.tell(approach, who, here).stream())
                .toList();
    }
}
