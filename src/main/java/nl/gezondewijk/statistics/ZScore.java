package nl.gezondewijk.statistics;

/**
 * How many standard deviations a value lies above the mean of its peers: {@code z = (value − mean) / sd}.
 *
 * <p>Round the peers' mean, not round a reference: the reference is drawn as its own mark. It says how unusual a value is
 * among comparable areas, not whether chance explains it, so it has no p-value. Unchanged when all values go to another unit.
 */
public sealed interface ZScore {

    Explanation explanation();

    /** None where too few peers have a value, or where all have the same. */
    static ZScore of(double value, Spread peers) {
        return switch (peers) {
            case Spread.None none -> new None(none.reason(), none);
            case Spread.Known known when !known.varies() -> new None(Reason.NO_SPREAD, known);
            case Spread.Known known -> new Known(value, known);
        };
    }

    /** A z-score, with the value and the peers that it comes from. */
    record Known(double value, Spread.Known peers) implements ZScore {

        public Known {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a z-score needs a value, not " + value);
            }
            if (!peers.varies()) {
                throw new IllegalArgumentException("a z-score needs peers that differ");
            }
        }

        public double z() {
            return (value - peers.mean()) / peers.sd();
        }

        public ZClass zClass() {
            return ZClass.of(z());
        }

        @Override
        public Explanation explanation() {
            return Explanation.score(
                    "statistics.z",
                    z(),
                    Explanation.inWords(zClass().key()),
                    Explanation.figure("statistics.value", value),
                    Explanation.figure("statistics.mean", peers.mean()),
                    Explanation.figure("statistics.sd", peers.sd()),
                    peers.explanation());
        }
    }

    /** No z-score, and why. */
    record None(Reason reason, Spread peers) implements ZScore {

        @Override
        public Explanation explanation() {
            return reason.explained(peers.explanation());
        }
    }
}
