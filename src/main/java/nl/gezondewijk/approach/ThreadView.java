package nl.gezondewijk.approach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.gezondewijk.page.Here;

/** The way of a theme as it is drawn: all its stages, those to come as well. */
record ThreadView(String name, List<Stop> stops) {

    /** @param look how its mark looks, and the last part of the key of its word */
    record Stop(String kind, String head, String text, String url, String look) {}

    static ThreadView of(Threads.Thread thread, Here here) {
        return new ThreadView(
                thread.name(),
                Arrays.stream(Threads.Stage.values())
                        .map(stage -> stop(thread, stage, here))
                        .toList());
    }

    private static Stop stop(Threads.Thread thread, Threads.Stage stage, Here here) {
        var kind = here.say("approach.thread." + stage);
        return thread.at(stage)
                .map(knot -> new Stop(
                        kind,
                        knot.head(),
                        knot.text(),
                        knot.url(),
                        knot.state().name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> new Stop(kind, here.say("approach.thread.none"), "", "", "todo"));
    }
}
