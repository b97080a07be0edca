package nl.gezondewijk.statistics.smallarea;

import java.util.Arrays;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Quantiles;
import nl.gezondewijk.statistics.Reason;

/**
 * Figures for small areas from a survey and registers together: an area with many respondents keeps what was found
 * there, one with few leans on areas like it.
 *
 * <p>Fay and Herriot's model: {@code y = x′β + v + e}, the true value being x′β + v, with {@code Var v = A} the same
 * for all areas and {@code Var e = ψ} known. A by restricted maximum likelihood; where that is 0, which would say that
 * no area differs from what is expected of it, by an adjusted likelihood that cannot be 0 ({@link
 * RestrictedLikelihood}, {@link Scoring}).
 *
 * <p>Range: three surveyed areas more than coefficients, the intercept among these; covariates of which none follows
 * from the others. Unit: that of the figure. The model does not know that a percentage ends at 100. Linear in the
 * number of areas.
 *
 * <p>Fay RE, Herriot RA. Estimates of income for small places: an application of James-Stein procedures to census
 * data. J Am Stat Assoc 1979;74:269-277. Rao JNK, Molina I. Small area estimation. 2nd ed. Hoboken: Wiley, 2015,
 * chapter 6.
 */
public sealed interface AreaModel permits FittedModel, AreaModel.None {
    /** Fewer surveyed areas than this beyond the coefficients leave nothing to tell how areas differ. */
    int FEWEST_TO_SPARE = 3;

    Explanation explanation();

    static AreaModel of(SurveyedAreas areas) {
        var places = areas.places();
        if (places.length < areas.covariates() + 1 + FEWEST_TO_SPARE) {
            return new None(Reason.TOO_FEW_AREAS, places.length, areas.covariates());
        }
        var design = Design.of(areas);
        if (design.isEmpty()) {
            return new None(Reason.COLLINEAR, places.length, areas.covariates());
        }
        var psi = Arrays.stream(places).mapToDouble(areas::variance).toArray();
        double unit = Math.sqrt(Quantiles.of(psi).at(0.5));
        var y = Arrays.stream(places)
                .mapToDouble(place -> areas.direct(place) / unit)
                .toArray();
        for (int i = 0; i < psi.length; i++) {
            psi[i] = psi[i] / unit / unit;
        }
        var restricted = Scoring.restricted(design.get(), y, psi);
        boolean adjusted = restricted.isPresent() && restricted.get().a() == 0;
        var fit = adjusted ? Scoring.adjusted(design.get(), y, psi) : restricted;
        return fit.isPresent()
                ? new FittedModel(areas, design.get(), fit.get(), unit, adjusted)
                : new None(Reason.NOT_SETTLED, places.length, areas.covariates());
    }

    /** No model, and why. */
    record None(Reason reason, int surveyed, int covariates) implements AreaModel {

        @Override
        public Explanation explanation() {
            return reason.explained(
                    Explanation.number("statistics.smallarea.surveyed", surveyed),
                    Explanation.number("statistics.smallarea.covariates", covariates));
        }
    }
}
