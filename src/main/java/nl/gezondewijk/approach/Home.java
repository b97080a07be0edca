package nl.gezondewijk.approach;

import java.util.List;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** What the other modules tell on the home page of an approach: each its doors, what comes next, and what to mind. */
@Component
public class Home {

    /** Where on the page something stands. */
    public enum Where {
        /** A way into a part of the approach, with a line on how it stands. */
        DOOR,
        /** Something to do next, the nearest in time first. */
        NEXT,
        /** Something that went quiet, runs out, or is missing. */
        WARNING,
        /** A step of the way, in its order. */
        STEP,
        /** Something of use to other approaches of the same programme; not told on this approach's own page. */
        SHARED
    }

    /** How far a thing is. */
    public enum State {
        DONE,
        NOW,
        TODO
    }

    /**
     * One line.
     *
     * @param ring how near somebody must stand to the approach to read it
     * @param head what it says in a few words
     * @param text the rest of it, or until when; may be empty
     * @param url where it leads
     * @param link the words of that link, for a warning; empty where the head is the link
     */
    public record Note(Where where, Ring ring, State state, String head, String text, String url, String link) {

        public static Note door(Ring ring, String head, String text, String url) {
            return new Note(Where.DOOR, ring, State.NOW, head, text, url, "");
        }

        public static Note next(Ring ring, String head, String text, String url) {
            return new Note(Where.NEXT, ring, State.TODO, head, text, url, "");
        }

        public static Note warning(Ring ring, String head, String text, String url, String link) {
            return new Note(Where.WARNING, ring, State.NOW, head, text, url, link);
        }

        public static Note shared(String head, String text, String url) {
            return new Note(Where.SHARED, Ring.PARTNERS, State.NOW, head, text, url, "");
        }

        public static Note step(Ring ring, State state, String head, String text, String url) {
            return new Note(Where.STEP, ring, state, head, text, url, "");
        }
    }

    /** A module that has something to tell. */
    @FunctionalInterface
    public interface Teller {
        /** What there is to tell about this approach, to whoever stands near enough; in the reader's language. */
        List<Note> tell(Approach approach, Here here);
    }

    private record Asked(Ring ring, Teller teller) {}

    private final Tellers<Asked> tellers = new Tellers<>();

    /** Asks this teller too, at each reading; those of a lower order come first. */
    public void ask(int order, Teller teller) {
        ask(order, Ring.EVERYBODY, teller);
    }

    /** The same for a teller that takes time and tells nothing outside this ring: it is not asked for who stands further off. */
    public void ask(int order, Ring ring, Teller teller) {
        tellers.add(order, new Asked(ring, teller));
    }

    /** All that may be told to somebody who takes part as this. */
    public List<Note> about(Approach approach, Part reader, Here here) {
        return tellers.stream()
                .filter(asked -> asked.ring().holds(reader))
                .flatMap(asked -> asked.teller().tell(approach, here).stream())
                .filter(note -> note.ring().holds(reader))
                .toList();
    }
}
