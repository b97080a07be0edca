package nl.gezondewijk.profile;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.statistics.ByInterval;
import nl.gezondewijk.statistics.Comparison;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Reference;
import nl.gezondewijk.statistics.Spread;

/** Chooses the method that a figure allows: its own interval, its publisher's, or the spread over comparable areas. */
final class Comparing {
    /** What a ratio to the expected is where as many were counted. */
    private static final double AS_REFERENCE = 100;

    private Comparing() {}

    /** What was measured before says nothing of peers: without an interval, nobody knows whether anything changed. */
    static Comparison withEarlier(Observation own, Optional<Reference> before) {
        return of(own, before, Optional.empty(), Reason.NO_INTERVAL);
    }

    static Comparison of(Observation own, Optional<Reference> reference, Optional<Spread> peers) {
        return of(own, reference, peers, Reason.TOO_FEW_PEERS);
    }

    private static Comparison of(
            Observation own, Optional<Reference> reference, Optional<Spread> peers, Reason otherwise) {
        if (!(own.figure() instanceof Figure.Known known)) {
            return Comparison.none(Reason.NO_VALUE);
        }
        if (own.isWithdrawn()) {
            return Comparison.none(Reason.WITHDRAWN);
        }
        if (reference.isEmpty()) {
            return Comparison.none(Reason.NO_REFERENCE);
        }
        if (own.indicator().unit() == Indicator.Unit.OF_EXPECTED
                && reference.get().value() != AS_REFERENCE) {
            return Comparison.none(Reason.RATIO);
        }
        var proportion = own.proportion();
        if (proportion.isPresent()) {
            return byInterval(own.indicator(), proportion.get(), reference.get());
        }
        var rate = own.rate();
        if (rate.isPresent()) {
            return Comparison.withReference(rate.get(), reference.get());
        }
        if (known.interval().isPresent()) {
            return Comparison.withReference(known.value(), known.interval().get(), reference.get());
        }
        return peers.map(spread -> Comparison.withPeers(known.value(), reference.get(), spread))
                .orElseGet(() -> Comparison.none(otherwise));
    }

    /** A proportion reckons in percentages; its indicator may be per 1,000. */
    private static Comparison byInterval(Indicator indicator, Proportion share, Reference reference) {
        double factor = factor(indicator);
        return new ByInterval(
                share.value() * factor,
                reference,
                share.interval(Confidence.P95).times(factor),
                Optional.of(share.interval(Confidence.P99_8).times(factor)),
                OptionalDouble.of(share.pValueAgainst(Math.clamp(reference.value() / factor, 0, 100))));
    }

    static double factor(Indicator indicator) {
        return indicator.unit() == Indicator.Unit.PER_1000 ? 10 : 1;
    }
}
