package nl.gezondewijk.statistics;

/**
 * The measures of one row of a spine chart: the reference in the middle, and just wide enough for all peers.
 *
 * <p>Half the width is {@code max(|reference − min|, |max − reference|)} over the peers, so that all of them fit. Which end is
 * the better one, and on which side it is drawn, is for the chart.
 */
public sealed interface Spine {
    /** The share of the peers that must have a value. */
    double ENOUGH = 0.75;

    Explanation explanation();

    static Spine around(double reference, Spread peers) {
        if (!Double.isFinite(reference)) {
            throw new IllegalArgumentException("a spine needs a reference, not " + reference);
        }
        return switch (peers) {
            case Spread.None none -> new None(none.reason(), none);
            case Spread.Known known when known.n() < ENOUGH * known.peers() -> new None(Reason.PEERS_MISSING, known);
            case Spread.Known known when halfWidth(reference, known) == 0 -> new None(Reason.NO_SPREAD, known);
            case Spread.Known known -> new Known(reference, known);
        };
    }

    private static double halfWidth(double reference, Spread.Known peers) {
        return Math.max(Math.abs(reference - peers.min()), Math.abs(peers.max() - reference));
    }

    /** A row that can be drawn. */
    record Known(double reference, Spread.Known peers) implements Spine {

        public double halfWidth() {
            return Spine.halfWidth(reference, peers);
        }

        /** Where a value lies: 0 at the reference, −1 at the low end, 1 at the high end, beyond for a value outside all peers. */
        public double position(double value) {
            return (value - reference) / halfWidth();
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                    "statistics.spine",
                    halfWidth(),
                    Explanation.figure("statistics.reference", reference),
                    peers.explanation());
        }
    }

    /** A row without a spine, and why. */
    record None(Reason reason, Spread peers) implements Spine {

        @Override
        public Explanation explanation() {
            return reason.explained(peers.explanation());
        }
    }
}
