package nl.gezondewijk.approach;

import java.util.List;
import java.util.Locale;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Home.Where;

/**
 * The home page of an approach: what is next, what to mind, where we are, and the ways in.
 *
 * @param later what is next after that, folded away
 * @param more what to mind besides, folded away
 */
record HomeView(
        List<Note> next, List<Note> later, List<Note> warnings, List<Note> more, List<Step> steps, List<Note> doors) {
    private static final int MOST = 5;

    /** @param look how its mark looks, and the last part of the key of its word */
    record Step(String name, String text, String url, String look) {}

    static HomeView of(List<Note> notes) {
        return new HomeView(
                first(at(Where.NEXT, notes)),
                rest(at(Where.NEXT, notes)),
                first(at(Where.WARNING, notes)),
                rest(at(Where.WARNING, notes)),
                at(Where.STEP, notes).stream().map(HomeView::step).toList(),
                at(Where.DOOR, notes));
    }

    private static List<Note> first(List<Note> notes) {
        return notes.stream().limit(MOST).toList();
    }

    private static List<Note> rest(List<Note> notes) {
        return notes.stream().skip(MOST).toList();
    }

    private static List<Note> at(Where where, List<Note> notes) {
        return notes.stream().filter(note -> note.where() == where).toList();
    }

    private static Step step(Note note) {
        return new Step(
                note.head(), note.text(), note.url(), note.state().name().toLowerCase(Locale.ROOT));
    }
}
