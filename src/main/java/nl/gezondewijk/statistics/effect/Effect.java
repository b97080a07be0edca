package nl.gezondewijk.statistics.effect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Reason;

/**
 * Difference in differences: by how much more the areas changed where something was done than those where it was not.
 *
 * <p>It holds what is constant in an area and what happens everywhere in a year for neither cause nor effect. It takes
 * for granted that without what was done both would have gone the same way; the years before show whether they did
 * until then.
 */
public sealed interface Effect {

    Explanation explanation();

    /** An effect with a size. */
    sealed interface Made extends Effect permits EffectOnMeans, ClusteredEffect, PlaceboEffect, StaggeredEffect {

        /** In the unit of the figure; points for percentages. */
        double difference();

        /** Every year, also those before. */
        List<YearDifference> years();
    }

    /** No effect can be told, and why. */
    record None(Reason reason) implements Effect {

        @Override
        public Explanation explanation() {
            return reason.explained();
        }
    }

    /**
     * From the means of two groups: the change from the last year before the start to the last year.
     *
     * @param start the first year in which it was done
     */
    static Effect onMeans(FigureKind kind, List<GroupYear> years, int start) {
        return kind.refusal().<Effect>map(None::new).orElseGet(() -> EffectOnMeans.of(years, start));
    }

    /**
     * From areas that all began in the same year: by regression with errors clustered by area; where one area alone
     * was treated, by its place among the controls.
     *
     * @param treated areas where it was done; all others of the panel are controls
     * @param start the first year in which it was done
     */
    static Effect ofStart(Panel panel, Set<String> treated, int start) {
        if (panel.kind().refusal().isPresent()) {
            return new None(panel.kind().refusal().orElseThrow());
        }
        int first = (int) panel.years().stream().filter(year -> year < start).count();
        if (first == 0 || first == panel.years().size()) {
            return new None(Reason.NO_BEFORE_OR_AFTER);
        }
        var changes = Changes.of(panel, treated, first);
        if (changes.treated().length == 0) {
            return new None(Reason.NOT_TREATED);
        }
        if (changes.controls().length < 2) {
            return new None(Reason.TOO_FEW_CONTROLS);
        }
        var years = changes.years(panel, treated);
        return changes.treated().length == 1
                ? PlaceboEffect.of(changes, years, panel.leftOut())
                : ClusteredEffect.of(changes, years, panel.years().size(), panel.leftOut());
    }

    /**
     * From areas that began in different years.
     *
     * @param starts the first year in which it was done, of the areas where it was
     * @param controls with whom they are compared
     */
    static Effect ofStarts(Panel panel, Map<String, Integer> starts, StaggeredControls controls) {
        return panel.kind()
                .refusal()
                .<Effect>map(None::new)
                .orElseGet(() -> StaggeredEffect.of(panel, starts, controls));
    }
}
