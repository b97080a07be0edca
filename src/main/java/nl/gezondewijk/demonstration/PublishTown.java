package nl.gezondewijk.demonstration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
    private final Indicators indicators;

    PublishTown(Areas areas, Borders borders, Releases releases, Indicators indicators) {
        this.areas = areas;
        this.borders = borders;
        this.releases = releases;
        this.indicators = indicators;
    }

    void publish() {
        var town = Town.read();
        var recipes = Recipes.read();
        var figuring = new Figuring(recipes, indicators);
        var land = new Land(town);
        var bySource =
                figuring.published().stream().collect(groupingBy(Indicator::source, LinkedHashMap::new, toList()));
        for (int year : town.years()) {
            var all = new TownYear(town, land, figuring, year);
            areas.learn(year, all.learned());
            borders.save(year, land.outlines(year));
            bySource.forEach((source, told) -> publish(title(source, town, year), told, all, new Gaps(recipes)));
        }
    }

    private static Draft.Title title(String source, Town town, int year) {
        var title = "Verzonnen cijfers van " + town.name() + " " + year;
        return new Draft.Title(source, DATASET + source + "-" + year, title, "demonstratie", year, "demonstratie");
    }

    private void publish(Draft.Title title, List<Indicator> told, TownYear all, Gaps gaps) {
        var keys = told.stream().map(Indicator::key).toList();
        var draft = releases.draft(title, List.of(keys));
        try (var writer = releases.writer(draft)) {
            all.sheets().forEach((code, sheet) -> writer.write(row(code, sheet, told, all, gaps)));
        }
        releases.publish(draft);
    }

    private static Draft.Row row(String code, Sheet sheet, List<Indicator> told, TownYear all, Gaps gaps) {
        var kind = Area.Kind.of(code).orElseThrow();
        var values = new double[told.size()];
        var letters = new char[values.length];
        for (int i = 0; i < values.length; i++) {
            var indicator = told.get(i);
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
