package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Indicators to try things on, as people define them for their own figures: a share with the two counts that it is made of, and what was seen beside what was expected. */
final class Trial {
    static final Indicator.Population RESIDENTS =
            new Indicator.Population(Indicator.Whose.RESIDENTS, new Words("inwoners", "residents"), Optional.empty());
    static final Indicator.Population PATIENTS =
            new Indicator.Population(Indicator.Whose.PATIENTS, new Words("patiënten", "patients"), Optional.empty());

    private Trial() {}

    static List<Indicator> share(String key, Words name, Indicator.Population of, List<Indicator.Break> breaks) {
        var share = new Indicator.Share(key + "-teller", key + "-noemer", 100);
        return List.of(
                indicator(share.numerator(), name, of, Indicator.Unit.COUNT, List.of(), Optional.empty()),
                indicator(share.denominator(), name, of, Indicator.Unit.COUNT, List.of(), Optional.empty()),
                indicator(key, name, of, Indicator.Unit.PERCENT, breaks, Optional.of(share)));
    }

    static Indicator besideExpected(String key, Words name) {
        return indicator(key, name, RESIDENTS, Indicator.Unit.OF_EXPECTED, List.of(), Optional.empty());
    }

    /** As if it had never been tried. */
    static void forget(List<Integer> published, Releases releases, JdbcClient db) {
        releases.forget(published);
        db.sql("DELETE FROM indicator.defined WHERE key LIKE 'test-%'").update();
        db.sql("UPDATE indicator.edition SET number = number + 1").update();
    }

    private static Indicator indicator(
            String key,
            Words name,
            Indicator.Population of,
            Indicator.Unit unit,
            List<Indicator.Break> breaks,
            Optional<Indicator.Share> share) {
        return new Indicator(
                key,
                key,
                key,
                "daily-functioning",
                name,
                name,
                of,
                unit,
                1,
                Indicator.Direction.LOWER_IS_BETTER,
                Indicator.Kind.COUNTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                breaks,
                Optional.empty(),
                share,
                "test",
                unit == Indicator.Unit.COUNT);
    }
}
