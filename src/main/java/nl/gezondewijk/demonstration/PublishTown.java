package nl.gezondewijk.demonstration;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Borders;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Releases;
import org.springframework.stereotype.Component;

/** Makes the town and publishes its figures by the same door as real ones: a release for each source and year. */
@Component
class PublishTown {
    /** What the names of its data sets begin with; no publisher's table is called like this. */
    static final String DATASET = "DEMO-";

    private final Areas areas;
    private final Borders borders;
    private final Releases releases;
    private final Town town = Town.read();
    private final Recipes recipes = Recipes.read();
    private final Figuring figuring;

    PublishTown(Areas areas, Borders borders, Releases releases, Indicators indicators) {
        this.areas = areas;
        this.borders = borders;
        this.releases = releases;
        this.figuring = new Figuring(recipes, indicators);
    }

    Town town() {
        return town;
    }

    void publish() {
        var land = new Land(town);
        for (int year : town.years()) {
            var all = new TownYear(town, land, figuring, year);
            areas.learn(year, all.learned());
            borders.save(year, land.outlines(year));
            figuring.published().stream()
                    .collect(groupingBy(Indicator::source, LinkedHashMap::new, java.util.stream.Collectors.toList()))
                    .forEach((source, indicators) -> publish(source, indicators, all));
        }
    }

    private void publish(String source, List<Indicator> indicators, TownYear all) {
        var dataset = DATASET + source + "-" + all.year();
        var title = new Draft.Title(
                source,
                dataset,
                "Verzonnen cijfers van " + town.gemeente().name() + " " + all.year(),
                "demonstratie",
                all.year(),
                "demonstratie");
        var draft = releases.draft(
                title, List.of(indicators.stream().map(Indicator::key).toList()));
        try (var writer = releases.writer(draft)) {
            all.sheets().forEach((code, sheet) -> writer.write(row(code, sheet, indicators, all)));
        }
        releases.publish(draft);
    }

    private Draft.Row row(String code, Sheet sheet, List<Indicator> indicators, TownYear all) {
        var gaps = new Gaps(recipes);
        var kind = Area.Kind.of(code).orElseThrow();
        var values = new double[indicators.size()];
        var letters = new char[values.length];
        for (int i = 0; i < values.length; i++) {
            var indicator = indicators.get(i);
            values[i] = rounded(sheet.get(indicator.key()), indicator.decimals());
            letters[i] = gaps.letter(indicator, kind, sheet, all.dice(code));
        }
        return new Draft.Row(code, Period.year(all.year()), 0, values, letters, null, null);
    }

    private static double rounded(double value, int decimals) {
        double power = Math.pow(10, decimals);
        return Math.round(value * power) / power;
    }
}
