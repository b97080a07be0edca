package nl.gezondewijk.statistics.smallarea;

import java.util.List;
import java.util.OptionalDouble;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Intervals;

/**
 * The modelled figure of one area.
 *
 * <p>The interval is {@code value ± z · error}; it does not know that a percentage ends at 0 and 100, the page cuts it
 * there.
 *
 * @param error the square root of the mean squared error
 * @param synthetic what the covariates alone let one expect
 * @param direct what was found there; absent where nobody was asked, and then the figure is the synthetic one
 * @param gamma the share of the direct figure in the value, from 0 to 1; the rest is the synthetic one
 * @param residual how far the direct figure lies from the synthetic one, in its own standard error
 * @param leverage how far the area alone fixes the regression, from 0 to 1
 */
public record AreaEstimate(
        double value,
        double error,
        double synthetic,
        OptionalDouble direct,
        double gamma,
        OptionalDouble residual,
        double leverage) {

    public Interval interval(Confidence confidence) {
        return new Interval(value - confidence.z() * error, value + confidence.z() * error);
    }

    public double meanSquaredError() {
        return error * error;
    }

    public Explanation explanation() {
        var expected = Explanation.figure("statistics.smallarea.synthetic", synthetic);
        var made = direct.isPresent()
                ? Explanation.figure(
                        "statistics.smallarea.modelled",
                        value,
                        Explanation.share("statistics.smallarea.gamma", gamma),
                        Explanation.figure("statistics.smallarea.direct", direct.getAsDouble()),
                        expected,
                        Explanation.score("statistics.smallarea.residual", residual.orElseThrow()))
                : Explanation.figure(
                        "statistics.smallarea.modelled",
                        value,
                        Explanation.inWords("statistics.smallarea.nobodyAsked"),
                        expected);
        return made.about("Fay & Herriot 1979")
                .with(List.of(
                        Explanation.distance("statistics.smallarea.error", error)
                                .about("Datta & Lahiri 2000"),
                        Intervals.explained("statistics.interval95", interval(Confidence.P95), "Datta & Lahiri 2000"),
                        Intervals.explained(
                                "statistics.interval998", interval(Confidence.P99_8), "Datta & Lahiri 2000")));
    }
}
