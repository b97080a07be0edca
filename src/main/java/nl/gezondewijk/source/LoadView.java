package nl.gezondewijk.source;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Differences;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Moments;

/** A load as a page shows it, in the reader's words. */
record LoadView(
        int id,
        String subject,
        String what,
        String state,
        boolean running,
        boolean stoppable,
        boolean resumable,
        boolean failed,
        boolean published,
        String said,
        String rows,
        int percentage,
        String left,
        String when,
        String who) {

    static LoadView of(Load load, Here here, Instant now) {
        boolean running = load.state() == Load.State.RUNNING || load.state() == Load.State.REQUESTED;
        var moment = load.ended().or(load::started).orElse(load.requested());
        return new LoadView(
                load.id(),
                load.subject(),
                what(load, here),
                here.say("source.state." + load.state()),
                running,
                running || load.state() == Load.State.INTERRUPTED,
                load.state() == Load.State.INTERRUPTED,
                load.state() == Load.State.FAILED,
                load.state() == Load.State.PUBLISHED,
                load.said().isEmpty() ? "" : here.say(load.said()),
                here.numbers().whole(load.rows()),
                load.percentage(),
                load.left(now).map(left -> left(left, here)).orElse(""),
                new Moments(here.locale()).dayAndTime(moment),
                load.by().equals(Actor.TERMINAL)
                        ? here.say("trail.terminal")
                        : load.by().name());
    }

    private static String what(Load load, Here here) {
        return switch (load.request()) {
            case Request.Table table ->
                table.gemeenten().isEmpty()
                        ? here.say("source.load.country")
                        : here.say("source.load.some", String.join(", ", table.gemeenten()));
            case Request.Borders borders ->
                here.say(
                        "source.load.borders",
                        borders.collections().stream()
                                .map(one -> here.say("source.borders." + one))
                                .collect(Collectors.joining(", ")));
            case Request.File file -> here.say("source.format." + file.format());
        };
    }

    /** Rounded up to what one can promise. */
    private static String left(Duration left, Here here) {
        long seconds = Math.max(1, left.toSeconds());
        return seconds < 60
                ? here.say("source.left.seconds", (seconds + 9) / 10 * 10)
                : here.say("source.left.minutes", (seconds + 59) / 60);
    }

    /** A rule that was broken, how often, and what would have been right. */
    record Tally(String rule, String good, String count, boolean error) {
        static List<Tally> of(Map<Rule, Long> counts, Here here) {
            return counts.entrySet().stream()
                    .map(entry -> new Tally(
                            here.say(entry.getKey().key()),
                            here.say(entry.getKey().key() + ".good"),
                            here.numbers().whole(entry.getValue()),
                            entry.getKey().isError()))
                    .toList();
        }
    }

    record FindingView(String place, String column, String value, String rule, boolean error) {
        static List<FindingView> of(List<Finding> findings, Here here) {
            return findings.stream()
                    .map(one -> new FindingView(
                            one.place(),
                            one.column(),
                            one.value(),
                            here.say(one.rule().key()),
                            one.rule().isError()))
                    .toList();
        }
    }

    record ChangeView(String indicator, String changed, String appeared, String vanished) {
        static List<ChangeView> of(List<Differences.Count> counts, Indicators indicators, Here here) {
            return counts.stream()
                    .map(one -> new ChangeView(
                            indicators
                                    .find(one.indicator())
                                    .map(found -> here.say(found.name()))
                                    .orElse(one.indicator()),
                            here.numbers().whole(one.changed()),
                            here.numbers().whole(one.appeared()),
                            here.numbers().whole(one.vanished())))
                    .toList();
        }
    }

    /** What a page of one load holds besides. */
    record Details(List<Tally> tallies, List<FindingView> findings, boolean more, List<ChangeView> changes) {}

    static Optional<Integer> release(Load load) {
        return load.state() == Load.State.PUBLISHED ? load.release() : Optional.empty();
    }
}
