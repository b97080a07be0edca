package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Home;
import nl.gezondewijk.approach.Home.Note;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** What the map tells on the home page of its approach: how much of it can be relied on. */
@Component
class HomeLines {
    private static final int ORDER = 60;

    private final Entries entries;

    HomeLines(Entries entries, Home home) {
        this.entries = entries;
        home.ask(ORDER, this::tell);
    }

    private List<Note> tell(Approach approach, Here here) {
        var freshness = entries.freshness(approach.id());
        var kept = Entry.keeping(approach.id());
        var notes = new ArrayList<Note>();
        notes.add(Note.door(
                Ring.EVERYBODY,
                here.say("directory.title"),
                freshness.said(here),
                DirectoryController.PATH + "?kaart=" + approach.id()));
        notes.add(
                Note.door(Ring.FACILITATORS, here.say("directory.keep.title"), here.say("directory.keep.door"), kept));
        if (freshness.stale() > 0) {
            notes.add(Note.warning(
                    Ring.FACILITATORS,
                    here.say("directory.warning", freshness.stale()),
                    "",
                    kept,
                    here.say("directory.warning.link")));
        }
        return notes;
    }
}
