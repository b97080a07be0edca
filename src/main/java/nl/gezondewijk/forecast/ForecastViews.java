package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.chart.Swatch;
import nl.gezondewijk.forecast.ForecastView.Choice;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.statistics.Reason;

/** Puts years to come into words and pictures for one reader. */
final class ForecastViews {
    private final Here here;
    private final Ahead ahead;
    private final String key;
    private final AheadTables tables;
    private final AheadPictures pictures;
    private final CalculateViews calculating;
    private final Wording wording;
    private final MakingViews makings;

    ForecastViews(
            Here here,
            Ahead ahead,
            String key,
            VariantForm typed,
            String wrongName,
            Predicate<Variants.Kept> mayChange,
            Nationwide nationwide) {
        this.here = here;
        this.ahead = ahead;
        this.key = key;
        this.wording = new Wording(here, area(ahead));
        this.tables = new AheadTables(here, wording, ahead);
        this.pictures = new AheadPictures(here, wording, ahead);
        this.calculating = new CalculateViews(here, ahead, url(), key, typed, wrongName, mayChange);
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
                ahead.outlooks().size() > 1 ? Optional.of(tables.compared()) : Optional.empty(),
                ahead.find(Outlooks.STILL).map(calculating::form),
                calculating.kept());
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
                pictures.years(outlook, sentence(outlook)),
                tables.people(outlook),
                outlook.isByAge() ? changed(outlook) : "",
                here.say(
                        "forecast.pyramid.title",
                        String.valueOf(outlook.firstYear()),
                        String.valueOf(outlook.lastYear())),
                outlook.isByAge() ? Optional.of(pictures.pyramid(outlook, sentence(outlook))) : Optional.empty(),
                List.of(
                        new ForecastView.Legend(Swatch.bar(), String.valueOf(outlook.lastYear())),
                        new ForecastView.Legend(Swatch.reference(), String.valueOf(outlook.firstYear()))),
                outlook.of() instanceof Outlook.Source.Theirs theirs ? tables.asGiven(theirs) : tables.ages(outlook),
                makings.of(outlook));
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
}
