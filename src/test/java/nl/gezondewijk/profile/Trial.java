package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Words;

/** An indicator to try things on: a share, and the two counts that it is made of, as people define it for their own figures. */
final class Trial {
    static final Indicator.Population RESIDENTS =
            new Indicator.Population(Indicator.Whose.RESIDENTS, new Words("inwoners", "residents"), Optional.empty());
    static final Indicator.Population PATIENTS =
            new Indicator.Population(Indicator.Whose.PATIENTS, new Words("patiënten", "patients"), Optional.empty());

    private Trial() {}

    static List<Indicator> share(String key, Words name, Indicator.Population of, List<Indicator.Break> breaks) {
        var share = new Indicator.Share(key + "-teller", key + "-noemer", 100);
        return List.of(
                indicator(share.numerator(), name, of, List.of(), Optional.empty()),
                indicator(share.denominator(), name, of, List.of(), Optional.empty()),
                indicator(key, name, of, breaks, Optional.of(share)));
    }

    private static Indicator indicator(
            String key,
            Words name,
            Indicator.Population of,
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
                share.isPresent() ? Indicator.Unit.PERCENT : Indicator.Unit.COUNT,
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
                share.isEmpty());
    }
}
