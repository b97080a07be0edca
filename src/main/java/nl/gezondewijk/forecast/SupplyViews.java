package nl.gezondewijk.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;

/** The care there is beside the care that is asked for, for one reader. */
final class SupplyViews {
    private final Here here;
    private final List<Care.Offered> offered;

    SupplyViews(Here here, List<Care.Offered> offered) {
        this.here = here;
        this.offered = offered;
    }

    TableView table(Outlook outlook, List<Care> cares) {
        var last = String.valueOf(outlook.lastYear());
        return new TableView(
                here.say("forecast.supply"),
                List.of(
                        here.say("forecast.supply.profession"),
                        here.say("forecast.supply.fte"),
                        here.say("forecast.supply.per1000", String.valueOf(outlook.firstYear())),
                        here.say("forecast.supply.per1000", last),
                        here.say("forecast.supply.needed", last),
                        here.say("forecast.supply.source")),
                offered.stream().map(one -> row(one, outlook, cares)).toList());
    }

    private List<String> row(Care.Offered one, Outlook outlook, List<Care> cares) {
        return List.of(
                one.profession(),
                here.say("forecast.supply.in", fte(one.fte()), String.valueOf(one.year())),
                perThousand(one, outlook, false),
                perThousand(one, outlook, true),
                asked(one, cares)
                        .map(care -> fte(care.needed(one)))
                        .orElseGet(() -> here.say(
                                "forecast.supply.byPeople",
                                fte(one.fte()
                                        * outlook.then().sum()
                                        / outlook.now().sum()))),
                one.from()
                        .map(delivery -> delivery.publisher() + ", " + delivery.title())
                        .orElse(here.say("forecast.supply.typed")));
    }

    private static Optional<Care> asked(Care.Offered of, List<Care> cares) {
        return cares.stream()
                .filter(care -> care.use().subject().equalsIgnoreCase(of.profession()))
                .findFirst();
    }

    private String perThousand(Care.Offered one, Outlook outlook, boolean then) {
        return here.numbers()
                .fixed(one.among(then ? outlook.then() : outlook.now()).perThousand(), 2);
    }

    private String fte(double number) {
        return here.numbers().fixed(number, 1);
    }

    String sentence(Outlook outlook, List<Care> cares) {
        return cares.stream()
                .flatMap(care -> care.supply().stream()
                        .flatMap(one -> Stream.of(here.say(
                                "forecast.supply.sentence",
                                fte(one.fte()),
                                perThousand(one, outlook, false),
                                String.valueOf(outlook.lastYear()),
                                perThousand(one, outlook, true),
                                fte(care.needed(one)),
                                one.profession()))))
                .findFirst()
                .orElse(here.say("forecast.supply.none"));
    }
}
