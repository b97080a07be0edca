package nl.gezondewijk.profile;

import java.util.stream.Collectors;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.profile.ProfileView.RowView;

/** Puts a line of a profile into a row of its table. */
final class RowViews {
    private final Here here;
    private final Places places;
    private final Values values;
    private final Marks marks;

    RowViews(Here here, Places places) {
        this.here = here;
        this.places = places;
        this.values = new Values(here);
        this.marks = new Marks(here, values);
    }

    /** What the row says, in the reader's language. */
    RowView of(Line line) {
        var indicator = line.indicator();
        var own = line.own();
        return new RowView(
                here.say(indicator.name()),
                places.indicatorUrl(indicator),
                values.text(own),
                Values.valueClass(own),
                own.known().isPresent(),
                Marks.interval(own)
                        .map(one -> values.number(indicator, one.lower()) + "\u00a0–\u00a0"
                                + values.number(indicator, one.upper()))
                        .orElse(""),
                reference(line),
                line.country().map(values::shown),
                new ProfileView.Common(own.period().code(), values.kind(own), Values.kindClass(own)),
                own.release().withdrawal().isPresent(),
                marks.difference(line),
                values.incomparable(line),
                marks.spine(line, places.own()),
                others(line),
                line.earlier()
                        .map(before ->
                                here.say("profile.earlier", before.period().code(), values.text(before)))
                        .orElse(""),
                values.moved(own),
                line.lent().map(lent -> new ProfileView.LentView(values.text(lent.figure()), places.full(lent.by()))));
    }

    Values.Shown reference(Line line) {
        return line.reference().isPresent()
                ? new Values.Shown(
                        values.text(line.indicator(), line.reference().getAsDouble()), true)
                : new Values.Shown(here.say("profile.noReference"), false);
    }

    private String others(Line line) {
        return line.others().stream()
                .map(other -> here.say(other.indicator().population().who()) + ": " + values.text(other.own()))
                .collect(Collectors.joining(" · "));
    }
}
