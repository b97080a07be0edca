package nl.gezondewijk.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value beside a reference, and what can be said of the difference; which method said it is its type.
 *
 * <p>Best where it can be had: {@link ByTest} between two samples, {@link ByInterval} where only the own value has an
 * interval, {@link BySpread} where nothing has one. The page says which.
 */
public sealed interface Comparison {

    Explanation explanation();

    /** A counted figure and a reference that is taken as known. */
    static Comparison withReference(Estimate own, Reference reference) {
        return new ByInterval(
                own.value(),
                reference,
                own.interval(Confidence.P95),
                Optional.of(own.interval(Confidence.P99_8)),
                OptionalDouble.of(own.pValueAgainst(reference.value())));
    }

    /** A figure that was published with its 95 % interval: no "clearly" and no p-value can be had. */
    static Comparison withReference(double own, Interval published, Reference reference) {
        return new ByInterval(own, reference, published, Optional.empty(), OptionalDouble.empty());
    }

    /** A figure without an interval, by its distance from the mean of comparable areas. */
    static Comparison withPeers(double own, Reference reference, Spread peers) {
        return switch (ZScore.of(own, peers)) {
            case ZScore.Known known -> new BySpread(known, reference);
            case ZScore.None none -> new None(none.reason(), none.explanation());
        };
    }

    /** Two samples that share nobody; for an area within another, compare with the rest of it, see {@link Complement}. */
    static Comparison between(Proportion own, Proportion other) {
        return DifferenceTest.between(own, other);
    }

    /** Two rates per the same base, from events that are not the same events. */
    static Comparison between(Rate own, Rate other) {
        return DifferenceTest.between(own, other);
    }

    /** Two counts from equally long watches over equally many people; else make them rates. */
    static Comparison between(Count own, Count other) {
        return DifferenceTest.between(new Rate(own.events(), 1, 1), new Rate(other.events(), 1, 1));
    }

    /** None, for a reason that the caller knows. */
    static Comparison none(Reason reason) {
        return new None(reason, reason.explained());
    }

    /** A comparison that says something. */
    sealed interface Made extends Comparison permits ByInterval, BySpread, ByTest {
        double own();

        Reference reference();

        /** Similar where chance, or the ordinary spread between areas, may explain the difference. */
        Side side();

        /** Two-sided, for the control of false discoveries; absent where the method has none. */
        OptionalDouble pValue();

        default double difference() {
            return own() - reference().value();
        }

        /**
         * Whether this is worth telling: the difference from the reference matters, and is beyond chance or outside the middle
         * z-class, and both to the same side (a value can lie above its reference and yet below the mean of its peers).
         */
        default boolean standsOut(DifferenceThatMatters matters) {
            return side() != Side.SIMILAR
                    && side() == Side.of(difference())
                    && matters.isReachedBy(own(), reference().value());
        }
    }

    /** No comparison, and why. */
    record None(Reason reason, Explanation explanation) implements Comparison {}
}
