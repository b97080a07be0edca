package nl.gezondewijk.profile;

import java.util.List;
import java.util.stream.IntStream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.statistics.Part;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.inequality.QuantileGroups;

/** The areas on a ladder as rows of tables: each of them, in fifths together, and those that could not take part. */
final class InequalityAreas {
    private static final int MOST_ROWS = 500;

    private final Language here;
    private final Inequality inequality;
    private final Indicator indicator;
    private final Values values;

    InequalityAreas(Language here, Inequality inequality, Values values) {
        this.here = here;
        this.inequality = inequality;
        this.indicator = inequality.indicator();
        this.values = values;
    }

    String plural() {
        return here.say("profile.plural." + inequality.level());
    }

    /** Fifths of the areas, each with the mean of its people. */
    List<InequalityView.Group> groups() {
        if (!(inequality.groups() instanceof QuantileGroups.Known known)) {
            return List.of();
        }
        return IntStream.rangeClosed(1, known.groups())
                .mapToObj(group -> group(known, group))
                .toList();
    }

    private InequalityView.Group group(QuantileGroups.Known known, int group) {
        var members = known.members(group).stream().map(inequality.rungs()::get).toList();
        var name = group == 1
                ? here.say("profile.inequality.group.first", known.groups())
                : group == known.groups()
                        ? here.say("profile.inequality.group.last", known.groups())
                        : here.say("profile.inequality.group", group, known.groups());
        var people = here.numbers()
                .whole(members.stream().mapToDouble(Inequality.Rung::people).sum());
        if (members.isEmpty()) {
            return new InequalityView.Group(name, "0", "0", here.say("profile.inequality.group.none"));
        }
        var mean = Pooled.weightedMean(
                members.stream()
                        .map(rung -> Part.of(rung.area().code(), rung.value(), rung.people()))
                        .toList(),
                Pooled.ENOUGH);
        return new InequalityView.Group(
                name,
                here.numbers().whole(members.size()),
                people,
                mean instanceof Pooled.Known one
                        ? values.text(indicator, one.value())
                        : here.say("profile.inequality.group.none"));
    }

    List<InequalityView.Row> rows() {
        if (inequality.rungs().size() > MOST_ROWS) {
            return List.of();
        }
        return inequality.rungs().stream()
                .map(rung -> new InequalityView.Row(
                        Places.name(rung.area()),
                        url(rung.area()),
                        here.numbers().fixed(rung.score(), 2),
                        here.numbers().whole(rung.people()),
                        values.text(indicator, rung.value()),
                        inequality.isModelled()
                                ? ""
                                : Marks.interval(rung.observation())
                                        .map(range -> here.say(
                                                "profile.inequality.range",
                                                values.number(indicator, range.lower()),
                                                values.number(indicator, range.upper())))
                                        .orElse("")))
                .toList();
    }

    List<InequalityView.Row> leftOut() {
        if (inequality.leftOut().size() > MOST_ROWS) {
            return List.of();
        }
        return inequality.leftOut().stream()
                .map(one -> new InequalityView.Row(
                        Places.name(one.area()),
                        url(one.area()),
                        "",
                        "",
                        here.say("profile.inequality.lacks." + one.lacks(), values.reason(one.reason())),
                        ""))
                .toList();
    }

    private String url(Area area) {
        return Places.url(area) + "/" + indicator.key();
    }
}
