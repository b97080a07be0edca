package nl.gezondewijk.forecast;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Years;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.forecast.Demand;

/** Puts demand and supply of years to come into words and pictures for one reader. */
final class CareViews {
    private final Here here;
    private final Ahead ahead;
    private final String key;
    private final List<Care.Use> uses;
    private final List<Care.Offered> offered;
    private final CareView.FteField fte;
    private final SupplyViews supply;
    private final Wording wording;
    private final MakingViews makings;

    CareViews(
            Here here,
            Ahead ahead,
            String key,
            List<Care.Use> uses,
            List<Care.Offered> offered,
            CareView.FteField fte,
            Nationwide nationwide) {
        this.here = here;
        this.ahead = ahead;
        this.key = key;
        this.uses = uses;
        this.offered = offered;
        this.fte = fte;
        this.supply = new SupplyViews(here, offered);
        this.wording = new Wording(here, ahead.place().area());
        this.makings = new MakingViews(here, wording, ahead, nationwide);
    }

    CareView view() {
        var chosen = ahead.chosen(key);
        var cares = chosen.map(this::cares).orElse(List.of());
        return new CareView(
                wording.name(),
                here.say("forecast.care.eyebrow"),
                cares.isEmpty() ? nothing(chosen) : lead(chosen.orElseThrow(), cares.getFirst()),
                ahead.outlooks().stream()
                        .map(one -> new ForecastView.Choice(
                                wording.label(one), here.with("kies", one.key()), chosen.equals(Optional.of(one))))
                        .toList(),
                here.with("fte", null)
                        .replaceFirst(
                                "^[^?]*", "/vooruit/" + ahead.place().area().code()),
                chosen.isEmpty()
                        ? ahead.refused().map(this::refused)
                        : Optional.of(unused()).filter(one -> cares.isEmpty()),
                chosen.map(wording::kind).orElse(""),
                chosen.map(Wording::kindClass).orElse(""),
                IntStream.range(0, cares.size())
                        .mapToObj(i -> part("zorg-" + i, cares.get(i), chosen.orElseThrow()))
                        .toList(),
                offered.isEmpty() || chosen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(supply.table(chosen.get(), cares)),
                chosen.isPresent() ? supply.sentence(chosen.get(), cares) : "",
                fte);
    }

    private List<Care> cares(Outlook outlook) {
        return uses.stream()
                .map(use -> Care.of(
                        use,
                        outlook,
                        offered.stream()
                                .filter(one -> one.profession().equalsIgnoreCase(use.subject()))
                                .findFirst()))
                .toList();
    }

    private String nothing(Optional<Outlook> chosen) {
        return here.say(chosen.isEmpty() ? "forecast.lead.nothing" : "forecast.care.nothing", wording.name());
    }

    /** Nobody handed in how much care people of an age use. */
    private ForecastView.Refused unused() {
        return new ForecastView.Refused(
                here.say("forecast.care.noUse"),
                here.say("forecast.care.noUse.where"),
                here.may(OpenTo.Audience.DATA_MANAGER)
                        ? List.of(new ForecastView.Choice(
                                here.say("forecast.instead.table"), "/bevolkingstabellen", false))
                        : List.of());
    }

    private ForecastView.Refused refused(Reason why) {
        return new ForecastView.Refused(
                here.say("forecast.refused"),
                why == Reason.NO_VALUE ? here.say("forecast.refused.noAges") : here.say(why.key()),
                ahead.place().area().gemeente().stream()
                        .map(code -> new ForecastView.Choice(
                                here.say("forecast.instead.gemeente"), "/vooruit/" + code + "/zorg", false))
                        .toList());
    }

    private String lead(Outlook outlook, Care care) {
        return here.say(
                "forecast.care.lead",
                wording.name(),
                String.valueOf(outlook.lastYear()),
                changed(care.lastGrowth()),
                here.say(care.use().name()).toLowerCase(here.locale()),
                String.valueOf(outlook.firstYear()),
                changed(outlook.then().sum() / outlook.now().sum() - 1));
    }

    /** "14% meer", "3% minder", "ongeveer evenveel". */
    private String changed(double share) {
        long percent = Math.round(100 * share);
        return percent == 0
                ? here.say("forecast.care.same")
                : here.say(
                        percent > 0 ? "forecast.care.more" : "forecast.care.less",
                        here.numbers().whole((double) Math.abs(percent)));
    }

    private CareView.Part part(String id, Care care, Outlook outlook) {
        var name = here.say(care.use().name());
        return new CareView.Part(
                id,
                name,
                lead(outlook, care),
                chart(id, name, care, outlook),
                table(care, outlook),
                here.say(care.use().source()),
                made(care, outlook));
    }

    /** Both start at 0, so that what ageing adds shows between the lines. */
    private Content chart(String id, String name, Care care, Outlook outlook) {
        var demand = new ArrayList<Years.Point>();
        var people = new ArrayList<Years.Point>();
        care.growth()
                .forEach(
                        (year, growth) -> demand.add(Years.Point.measured(year, 100 * growth, wording.growth(growth))));
        outlook.people().forEach((year, then) -> {
            double growth = then.sum() / outlook.now().sum() - 1;
            people.add(Years.Point.measured(year, 100 * growth, wording.growth(growth)));
        });
        return new Years(
                        new Caption(id + "-lijn", here.say("forecast.care.chart", name), lead(outlook, care)),
                        new Years.Series(here.say("forecast.care.demand"), demand),
                        List.of(new Years.Series(here.say("forecast.inhabitants"), people)),
                        List.of(),
                        new Axis(here.numbers(), "%", true))
                .svg();
    }

    private TableView table(Care care, Outlook outlook) {
        var growth = care.growth();
        var rows = care.demand().byYear().stream()
                .map(one -> row(one, outlook, growth.getOrDefault(one.year(), 0.0)))
                .toList();
        return new TableView(
                here.say("forecast.care.table", here.say(care.use().unit())),
                List.of(
                        here.say("forecast.year"),
                        here.say("forecast.inhabitants"),
                        here.say("forecast.care.asked"),
                        here.say("forecast.care.change"),
                        here.say("forecast.care.perPerson")),
                rows);
    }

    private List<String> row(Demand.InYear asked, Outlook outlook, double growth) {
        double people = outlook.in(asked.year()).sum();
        return List.of(
                String.valueOf(asked.year()),
                wording.people(people),
                wording.people(asked.amount()),
                wording.growth(growth),
                here.numbers().fixed(asked.amount() / people, 1));
    }

    private Tree made(Care care, Outlook outlook) {
        var demand = Tree.of(care.explanation(), here);
        var parts = new ArrayList<Tree>();
        parts.add(Tree.words(
                here.say("forecast.care.making.use", here.say(care.use().unit())),
                here.say(care.use().source())));
        parts.addAll(demand.parts());
        parts.add(makings.of(outlook));
        return new Tree(wording.growth(care.lastGrowth()), demand.name(), here.say("forecast.care.making.not"), parts);
    }
}
