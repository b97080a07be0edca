package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.statistics.forecast.ByAge;
import nl.gezondewijk.statistics.forecast.BySex;

/** The numbers of years to come as tables for one reader. */
final class AheadTables {
    private final Here here;
    private final Wording wording;
    private final Ahead ahead;

    AheadTables(Here here, Wording wording, Ahead ahead) {
        this.here = here;
        this.wording = wording;
        this.ahead = ahead;
    }

    TableView people(Outlook outlook) {
        boolean broad = outlook.isByAge();
        var heads = new ArrayList<String>(List.of(here.say("forecast.year"), here.say("forecast.inhabitants")));
        if (broad) {
            Wording.GROUPS.forEach(ages -> heads.add(ages.toString()));
        }
        heads.add(here.say("forecast.shareOld"));
        var rows = outlook.people().entrySet().stream()
                .map(one -> peopleRow(one.getKey(), one.getValue(), broad))
                .toList();
        return new TableView(here.say("forecast.people.table"), heads, rows);
    }

    private List<String> peopleRow(int year, BySex people, boolean broad) {
        var row = new ArrayList<String>(List.of(String.valueOf(year), wording.people(people.sum())));
        if (broad) {
            Wording.GROUPS.forEach(ages -> row.add(wording.people(Wording.of(ages, people))));
        }
        row.add(wording.percent(Wording.shareOfOld(people)));
        return row;
    }

    TableView ages(Outlook outlook) {
        var now = outlook.now();
        var then = outlook.then();
        var heads = Stream.of(outlook.firstYear(), outlook.lastYear())
                .flatMap(year -> Stream.of(
                        here.say("forecast.women.in", String.valueOf(year)),
                        here.say("forecast.men.in", String.valueOf(year))));
        var rows = IntStream.range(0, ByAge.BANDS)
                .mapToObj(band -> List.of(
                        Wording.age(band),
                        wording.people(now.women().at(band)),
                        wording.people(now.men().at(band)),
                        wording.people(then.women().at(band)),
                        wording.people(then.men().at(band))))
                .toList();
        return new TableView(
                here.say("forecast.ages.table"),
                Stream.concat(Stream.of(here.say("forecast.age")), heads).toList(),
                rows);
    }

    /** The ages and numbers of their maker. */
    TableView asGiven(Outlook.Source.Theirs theirs) {
        var years = new TreeSet<>(theirs.lines().stream().map(Line::year).toList());
        var ages = new TreeSet<>(theirs.lines().stream().map(Line::ages).toList());
        var heads = Stream.concat(
                Stream.of(here.say("forecast.age")), years.stream().map(String::valueOf));
        var rows = ages.stream()
                .map(age -> Stream.concat(
                                Stream.of(age.equals(Ages.ALL) ? here.say("forecast.ages.all") : age.toString()),
                                years.stream().map(year -> given(theirs.lines(), age, year)))
                        .toList())
                .toList();
        return new TableView(here.say("forecast.given.table", theirs.delivery().publisher()), heads.toList(), rows);
    }

    private String given(List<Line> lines, Ages ages, int year) {
        var those = lines.stream()
                .filter(line -> line.year() == year && line.ages().equals(ages))
                .toList();
        return those.isEmpty()
                ? here.say("forecast.given.none")
                : here.numbers().whole(those.stream().mapToDouble(Line::number).sum());
    }

    TableView compared() {
        var heads = List.of(
                here.say("forecast.compared.outlook"),
                here.say("forecast.compared.kind"),
                here.say("forecast.compared.until"),
                here.say("forecast.inhabitants"),
                here.say("forecast.compared.change"),
                here.say("forecast.shareOld"));
        var rows = ahead.outlooks().stream()
                .map(one -> List.of(
                        wording.label(one),
                        wording.kind(one),
                        one.firstYear() + "–" + one.lastYear(),
                        wording.people(one.then().sum()),
                        wording.growth(one.then().sum() / one.now().sum() - 1),
                        wording.percent(Wording.shareOfOld(one.then()))))
                .toList();
        return new TableView(here.say("forecast.compared"), heads, rows);
    }
}
