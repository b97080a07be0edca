package nl.gezondewijk.forecast;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Pyramid;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.chart.Years;
import nl.gezondewijk.forecast.ForecastView.Choice;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.forecast.ByAge;
import nl.gezondewijk.statistics.forecast.BySex;

/** Puts years to come into words and pictures for one reader. */
final class ForecastViews {
    private final Here here;
    private final Ahead ahead;
    private final String key;
    private final VariantForm typed;
    private final String wrongName;
    private final Wording wording;
    private final MakingViews makings;

    ForecastViews(Here here, Ahead ahead, String key, VariantForm typed, String wrongName, Nationwide nationwide) {
        this.here = here;
        this.ahead = ahead;
        this.key = key;
        this.typed = typed;
        this.wrongName = wrongName;
        this.wording = new Wording(here, area(ahead));
        this.makings = new MakingViews(here, wording, ahead, nationwide);
    }

    private static Area area(Ahead ahead) {
        return ahead.place().area();
    }

    private String url() {
        return "/vooruit/" + area(ahead).code();
    }

    ForecastView view() {
        var chosen = ahead.chosen(key);
        return new ForecastView(
                wording.name(),
                here.say("forecast.eyebrow", here.say("area.kind." + area(ahead).kind())),
                chosen.map(this::sentence).orElse(here.say("forecast.lead.nothing", wording.name())),
                choices(chosen),
                here.with("x", null).replaceFirst("^[^?]*", url() + "/zorg"),
                url() + ".csv",
                ahead.refused().map(this::refused),
                chosen.map(this::shown),
                ahead.outlooks().size() > 1 ? Optional.of(compared()) : Optional.empty(),
                ahead.find(Outlooks.STILL).map(still -> form(still)),
                kept());
    }

    /** "In 2043 wonen er naar berekening ongeveer 7.420 mensen in Wagelaar, 310 meer dan in 2023. …" */
    private String sentence(Outlook outlook) {
        var people = here.say(
                outlook.isTheirs() ? "forecast.lead.theirs" : "forecast.lead.ours",
                wording.name(),
                String.valueOf(outlook.lastYear()),
                wording.people(outlook.then().sum()),
                wording.moreThan(outlook.then().sum(), outlook.now().sum()),
                String.valueOf(outlook.firstYear()),
                outlook.of() instanceof Outlook.Source.Theirs theirs
                        ? theirs.delivery().publisher()
                        : "");
        return Wording.begin(people) + " "
                + here.say(
                        "forecast.lead.old",
                        here.numbers().whole(100 * Wording.shareOfOld(outlook.then())),
                        here.numbers().whole(100 * Wording.shareOfOld(outlook.now())));
    }

    private List<Choice> choices(Optional<Outlook> chosen) {
        return ahead.outlooks().stream()
                .map(one ->
                        new Choice(wording.label(one), here.with("kies", one.key()), chosen.equals(Optional.of(one))))
                .toList();
    }

    private ForecastView.Refused refused(Reason why) {
        var instead = new ArrayList<Choice>();
        area(ahead)
                .gemeente()
                .ifPresent(code ->
                        instead.add(new Choice(here.say("forecast.instead.gemeente"), "/vooruit/" + code, false)));
        if (here.may(OpenTo.Audience.DATA_MANAGER)) {
            instead.add(new Choice(here.say("forecast.instead.table"), "/bevolkingstabellen", false));
        }
        return new ForecastView.Refused(
                here.say("forecast.refused"),
                why == Reason.NO_VALUE ? here.say("forecast.refused.noAges") : here.say(why.key()),
                instead);
    }

    private ForecastView.Shown shown(Outlook outlook) {
        return new ForecastView.Shown(
                wording.kind(outlook),
                Wording.kindClass(outlook),
                here.say(outlook.isTheirs() ? "forecast.about.theirs" : "forecast.about.ours"),
                years(outlook),
                people(outlook),
                isByAge(outlook) ? changed(outlook) : "",
                here.say(
                        "forecast.pyramid.title",
                        String.valueOf(outlook.firstYear()),
                        String.valueOf(outlook.lastYear())),
                isByAge(outlook) ? Optional.of(pyramid(outlook)) : Optional.empty(),
                List.of(
                        new ForecastView.Legend(Swatch.bar(), String.valueOf(outlook.lastYear())),
                        new ForecastView.Legend(Swatch.reference(), String.valueOf(outlook.firstYear()))),
                outlook.of() instanceof Outlook.Source.Theirs theirs ? asGiven(theirs) : ages(outlook),
                makings.of(outlook));
    }

    /** A forecast in wider ages is shown in those, and not spread over others. */
    private static boolean isByAge(Outlook outlook) {
        return !(outlook.of() instanceof Outlook.Source.Theirs theirs && theirs.spread());
    }

    private Content years(Outlook outlook) {
        var others = ahead.outlooks().stream()
                .filter(one -> !one.equals(outlook))
                .limit(2)
                .map(this::series)
                .toList();
        var caption = new Caption("mensen", here.say("forecast.years.title"), sentence(outlook));
        return new Years(caption, series(outlook), others, List.of(), Axis.free(here.numbers())).svg();
    }

    private Years.Series series(Outlook outlook) {
        return new Years.Series(
                wording.label(outlook),
                outlook.people().entrySet().stream()
                        .map(one -> Years.Point.measured(
                                one.getKey(),
                                one.getValue().sum(),
                                wording.people(one.getValue().sum())))
                        .toList());
    }

    private TableView people(Outlook outlook) {
        boolean broad = isByAge(outlook);
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

    /** Which ages become more, and which fewer; in people, for those are who will knock at a door. */
    private String changed(Outlook outlook) {
        var said = new ArrayList<String>();
        var most = Wording.GROUPS.stream()
                .sorted(Comparator.comparingDouble((Ages ages) -> more(ages, outlook)))
                .toList();
        if (more(most.getLast(), outlook) > 0) {
            said.add(changed("forecast.ages.most", most.getLast(), outlook));
        }
        if (more(most.getFirst(), outlook) < 0) {
            said.add(changed("forecast.ages.least", most.getFirst(), outlook));
        }
        return String.join(" ", said);
    }

    private static double more(Ages ages, Outlook outlook) {
        return Wording.tens(Wording.of(ages, outlook.then())) - Wording.tens(Wording.of(ages, outlook.now()));
    }

    private String changed(String key, Ages ages, Outlook outlook) {
        return here.say(
                key,
                ages.toString(),
                wording.people(Wording.of(ages, outlook.now())),
                wording.people(Wording.of(ages, outlook.then())));
    }

    private Content pyramid(Outlook outlook) {
        var now = outlook.now();
        var then = outlook.then();
        var bands = IntStream.iterate(ByAge.OLDEST, band -> band >= 0, band -> band - 1)
                .mapToObj(band -> new Pyramid.Band(
                        Wording.age(band),
                        then.women().at(band),
                        then.men().at(band),
                        OptionalDouble.of(now.women().at(band)),
                        OptionalDouble.of(now.men().at(band))))
                .toList();
        var caption = new Caption(
                "piramide",
                here.say(
                        "forecast.pyramid.title",
                        String.valueOf(outlook.firstYear()),
                        String.valueOf(outlook.lastYear())),
                sentence(outlook));
        return new Pyramid(
                        caption, here.say("forecast.women"), here.say("forecast.men"), bands, Axis.free(here.numbers()))
                .svg();
    }

    private TableView ages(Outlook outlook) {
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
    private TableView asGiven(Outlook.Source.Theirs theirs) {
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

    private TableView compared() {
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

    private List<ForecastView.KeptView> kept() {
        if (!here.may(OpenTo.Audience.DATA_MANAGER)) {
            return List.of();
        }
        return ahead.outlooks().stream()
                .flatMap(one -> one.of() instanceof Outlook.Source.Kept kept ? Stream.of(kept.kept()) : Stream.empty())
                .map(kept -> new ForecastView.KeptView(kept.name(), url() + "/varianten/" + kept.id() + "/verwijderd"))
                .toList();
    }

    private ForecastView.FormView form(Outlook still) {
        var shown = typed.isEmpty() ? VariantForm.of(starting(), this::decimal) : typed;
        var wrong = typed.wrong();
        return new ForecastView.FormView(
                url(),
                fields("woningen", shown.woningen(), steps(still), wrong),
                fields("verhuizen", shown.verhuizen(), steps(still), wrong),
                fields("perwoning", shown.perwoning(), perHome(), wrong),
                wrong.isEmpty() ? List.of() : List.of(here.say("forecast.form.wrong")),
                typed.variant().isPresent() && here.may(OpenTo.Audience.DATA_MANAGER)
                        ? Optional.of(saving())
                        : Optional.empty());
    }

    /** What stands in the form at first: the variant that is looked at. */
    private Variant starting() {
        return ahead.chosen(key)
                .filter(one -> one.of() instanceof Outlook.Source.Kept)
                .map(one -> ((Outlook.Source.Kept) one.of()).kept().variant())
                .orElse(Variant.still());
    }

    private String decimal(double number) {
        return here.numbers().fixed(number, 1);
    }

    private List<String> steps(Outlook still) {
        var years = List.copyOf(still.people().keySet());
        return IntStream.range(0, Variant.STEPS)
                .mapToObj(i -> years.get(i) + "–" + years.get(i + 1))
                .toList();
    }

    private List<String> perHome() {
        return Variant.AGES.stream()
                .map(ages -> here.say("forecast.form.age", ages.toString()))
                .toList();
    }

    private static List<ForecastView.Field> fields(
            String name, List<String> values, List<String> labels, Set<String> wrong) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new ForecastView.Field(
                        name + "-" + i, name, labels.get(i), values.get(i), wrong.contains(name + "-" + i)))
                .toList();
    }

    private ForecastView.Saving saving() {
        var hidden = Stream.of(
                        hidden("woningen", typed.woningen()),
                        hidden("verhuizen", typed.verhuizen()),
                        hidden("perwoning", typed.perwoning()))
                .flatMap(one -> one)
                .toList();
        return new ForecastView.Saving(url() + "/varianten", hidden, wrongName);
    }

    private static Stream<ForecastView.Field> hidden(String name, List<String> values) {
        return values.stream().map(value -> new ForecastView.Field("", name, "", value, false));
    }
}
