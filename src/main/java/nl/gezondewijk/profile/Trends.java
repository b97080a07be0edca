package nl.gezondewijk.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;

/** What the years of all figures of a profile come to, asked of the database at once. */
@Component
public class Trends {
    private final Figures figures;
    private final Observations observations;

    Trends(Figures figures, Observations observations) {
        this.figures = figures;
        this.observations = observations;
    }

    /** For each figure the sentence of its own page, which also says why there is no trend. */
    public Map<Indicator, String> tell(Profile profile, Language here) {
        var lines = profile.lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.others().stream()))
                .toList();
        var edition = figures.edition();
        var series = new HashMap<Indicator, List<Derivation>>();
        lines.stream()
                .map(Line::indicator)
                .filter(one -> one.kind() != Indicator.Kind.MODELLED)
                .forEach(one -> series.put(one, edition.series(one).reversed()));
        var place = profile.surroundings().place();
        var table = observations.read(
                edition,
                List.of(place),
                series.values().stream().flatMap(List::stream).toList());
        var told = new HashMap<Indicator, String>();
        for (var line : lines) {
            var years = series.getOrDefault(line.indicator(), List.of()).stream()
                    .flatMap(one -> table.find(place, one).stream())
                    .toList();
            var trend = Following.of(line, years);
            told.put(line.indicator(), new Followed(here, new Values(here), line.indicator()).sentence(trend));
        }
        return told;
    }
}
