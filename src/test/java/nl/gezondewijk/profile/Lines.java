package nl.gezondewijk.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.indicator.Spot;
import nl.gezondewijk.statistics.Reference;
import nl.gezondewijk.statistics.Spread;
import nl.gezondewijk.theme.Themes;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Lines of a profile made by hand, of indicators from the real catalogue. */
final class Lines {
    private static final Indicators CATALOGUE =
            new AnnotationConfigApplicationContext(Themes.class, Indicators.class).getBean(Indicators.class);
    private static final int PEOPLE = 1_000;

    private Lines() {}

    /** A modelled percentage of 1,000 people, among peers that lie round the reference. */
    static Line modelled(String indicator, double own, double reference, double sd) {
        return modelled(indicator, own, reference, reference, sd, PEOPLE);
    }

    static Line modelled(String indicator, double own, double reference, double peers, double sd, int people) {
        var spread = new Spread.Known(20, 20, peers - 3 * sd, peers - sd, peers, peers + sd, peers + 3 * sd, peers, sd);
        return line(
                indicator,
                Figure.Known.of(own),
                Optional.of(Reference.including(reference)),
                Optional.of(spread),
                OptionalDouble.of(people));
    }

    /** A percentage counted in the area. */
    static Line counted(String indicator, int some, int all, double reference) {
        var figure = new Figure.Known(100.0 * some / all, Optional.of(new Figure.Counts(some, all)), Optional.empty());
        return line(
                indicator,
                figure,
                Optional.of(Reference.including(reference)),
                Optional.empty(),
                OptionalDouble.of(all));
    }

    static Line without(String indicator, Figure.Reason reason) {
        return line(
                indicator,
                new Figure.None(reason),
                Optional.of(Reference.including(50)),
                Optional.empty(),
                OptionalDouble.of(PEOPLE));
    }

    private static Line line(
            String key, Figure figure, Optional<Reference> reference, Optional<Spread> peers, OptionalDouble people) {
        var column = new Release.Column(key, Period.year(2020), 0, 0, 1);
        var release = new Release(
                1,
                "x",
                "x",
                "x",
                "1",
                2020,
                "x",
                Instant.EPOCH,
                Release.State.PUBLISHED,
                Optional.empty(),
                Readership.PUBLIC,
                false,
                List.of());
        var derivation = new Derivation.Column(CATALOGUE.get(key), new Spot(release, column, Optional.empty()));
        var own = new Observation(derivation, figure, Optional.empty());
        return new Line(
                own,
                reference.map(one -> OptionalDouble.of(one.value())).orElse(OptionalDouble.empty()),
                Optional.empty(),
                peers,
                Comparing.of(own, reference, peers),
                List.of(),
                Optional.empty(),
                people);
    }
}
