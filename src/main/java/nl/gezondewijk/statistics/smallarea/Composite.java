package nl.gezondewijk.statistics.smallarea;

import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.Reason;

/**
 * A mix of what was found in an area and what its people let one expect: the more were asked, the more the former
 * counts.
 *
 * <p>{@code φ · direct + (1−φ) · synthetic} with {@code φ = min(1, N̂ / δN)}: N̂ the inhabitants for whom the
 * respondents stand, N those that there are. Without respondents it is the synthetic figure; without a synthetic
 * figure it is the direct one only where that stands alone (φ = 1).
 *
 * <p>Range: N and δ above 0. Unit: per cent. It has no interval, for the bias of the synthetic part is unknown.
 *
 * <p>Drew JD, Singh MP, Choudhry GH. Evaluation of small area estimation techniques for the Canadian Labour Force
 * Survey. Surv Methodol 1982;8:17-47.
 */
public sealed interface Composite {
    /** Direct figures stand alone from the respondents that one expects. */
    double USUAL = 1;

    Explanation explanation();

    /**
     * The mix.
     *
     * @param delta the share of the inhabitants from which the direct figure stands alone
     */
    static Composite of(Direct direct, Synthetic synthetic, double inhabitants, double delta) {
        if (!(inhabitants > 0 && Double.isFinite(inhabitants))) {
            throw new IllegalArgumentException("an area needs inhabitants, not " + inhabitants);
        }
        if (!(delta > 0 && Double.isFinite(delta))) {
            throw new IllegalArgumentException("delta is above 0, not " + delta);
        }
        double phi =
                direct instanceof Direct.Known known ? Math.min(1, known.represented() / (delta * inhabitants)) : 0;
        if (phi == 1 && direct instanceof Direct.Known known) {
            return new Known(known.value(), 1, direct, synthetic);
        }
        double found = direct instanceof Direct.Known known ? phi * known.value() : 0;
        return switch (synthetic.pooled()) {
            case Pooled.Known expected -> new Known(found + (1 - phi) * expected.value(), phi, direct, synthetic);
            case Pooled.None none -> new None(none.reason(), direct, synthetic);
        };
    }

    /** A mixed figure; phi is the share of the direct one. */
    record Known(double value, double phi, Direct direct, Synthetic synthetic) implements Composite {

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                            "statistics.smallarea.composite",
                            value,
                            Explanation.share("statistics.smallarea.phi", phi),
                            direct.explanation(),
                            synthetic.explanation())
                    .about("Drew, Singh & Choudhry 1982");
        }
    }

    /** No mix, and why. */
    record None(Reason reason, Direct direct, Synthetic synthetic) implements Composite {

        @Override
        public Explanation explanation() {
            return reason.explained(direct.explanation(), synthetic.explanation());
        }
    }
}
