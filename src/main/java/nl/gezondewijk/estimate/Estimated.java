package nl.gezondewijk.estimate;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Reason;

/**
 * What came out for one area.
 *
 * @param value absent for a reason
 * @param error its standard error; absent where none can be told
 * @param expected what one expects of the area without having asked there
 * @param share of what was found in the value, from 0 to 1
 * @param residual how far what was found lies from what is expected, in standard errors
 * @param leverage how far the area alone fixes the model, from 0 to 1
 */
record Estimated(
        Place place,
        OptionalDouble value,
        Optional<Reason> reason,
        OptionalDouble error,
        OptionalDouble expected,
        OptionalDouble share,
        OptionalDouble residual,
        OptionalDouble leverage) {

    Estimated {
        if (value.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException(place.text() + " has a value or a reason why there is none");
        }
    }

    static Estimated without(Place place, Reason reason) {
        var none = OptionalDouble.empty();
        return new Estimated(place, none, Optional.of(reason), none, none, none, none, none);
    }

    /** Absent where its error is unknown; a percentage ends at 0 and at 100. */
    Optional<Interval> interval(boolean percent) {
        if (value.isEmpty() || error.isEmpty()) {
            return Optional.empty();
        }
        double reach = Confidence.P95.z() * error.getAsDouble();
        double low = value.getAsDouble() - reach;
        double high = value.getAsDouble() + reach;
        return Optional.of(
                percent ? new Interval(Math.clamp(low, 0, 100), Math.clamp(high, 0, 100)) : new Interval(low, high));
    }

    /** The error as a percentage of the value. */
    OptionalDouble coefficientOfVariation() {
        return value.isPresent() && error.isPresent() && value.getAsDouble() > 0
                ? OptionalDouble.of(100 * error.getAsDouble() / value.getAsDouble())
                : OptionalDouble.empty();
    }
}
