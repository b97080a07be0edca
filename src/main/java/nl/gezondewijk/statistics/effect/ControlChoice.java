package nl.gezondewijk.statistics.effect;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Reason;

/**
 * Areas to compare with, chosen because they were most alike before anything was done; to be kept, and not chosen anew.
 *
 * <p>Distance {@code √(((ln N − ln N₀)/s)² + ((b − b₀)/s)²)}: N the inhabitants, b the baseline, each over the
 * standard deviation s between the candidates; what does not differ between them counts for nothing. Outcomes are not
 * asked for, so that they cannot be chosen by. Equally near candidates come in the order of their names.
 *
 * <p>Range: as many candidates as are asked for, or more, and two at least. Unit: standard deviations.
 *
 * <p>Stuart EA. Matching methods for causal inference: a review and a look forward. Stat Sci 2010;25:1-21.
 */
public sealed interface ControlChoice {

    Explanation explanation();

    /** The nearest ones; a candidate of the same name as the treated area is none. */
    static ControlChoice nearest(FigureKind kind, Candidate treated, List<Candidate> candidates, int wanted) {
        if (wanted < 1) {
            throw new IllegalArgumentException("one control or more, not " + wanted);
        }
        if (kind.refusal().isPresent()) {
            return new None(kind.refusal().orElseThrow());
        }
        var others = candidates.stream()
                .filter(candidate -> !candidate.area().equals(treated.area()))
                .toList();
        if (others.size() < Math.max(2, wanted)) {
            return new None(Reason.TOO_FEW_CONTROLS);
        }
        double people = deviation(others, ControlChoice::people);
        double baseline = deviation(others, Candidate::baseline);
        var nearest = others.stream()
                .map(candidate -> new Chosen(
                        candidate,
                        Math.hypot(
                                apart(people(candidate), people(treated), people),
                                apart(candidate.baseline(), treated.baseline(), baseline))))
                .sorted(Comparator.comparingDouble(Chosen::distance)
                        .thenComparing(chosen -> chosen.candidate().area()))
                .limit(wanted)
                .toList();
        return new Known(treated, nearest, others.size());
    }

    private static double people(Candidate candidate) {
        return Math.log(candidate.inhabitants());
    }

    private static double apart(double one, double other, double deviation) {
        return deviation > 0 ? (one - other) / deviation : 0;
    }

    private static double deviation(List<Candidate> candidates, ToDoubleFunction<Candidate> of) {
        var values = candidates.stream().mapToDouble(of).toArray();
        return Math.sqrt(Changes.squaredError(values) * values.length * values.length / (values.length - 1));
    }

    /** A control and how far it lies from the treated area. */
    record Chosen(Candidate candidate, double distance) {}

    /** The chosen ones, nearest first, out of so many. */
    record Known(Candidate treated, List<Chosen> chosen, int candidates) implements ControlChoice {

        public Known {
            chosen = List.copyOf(chosen);
        }

        @Override
        public Explanation explanation() {
            return Explanation.inWords(
                            "statistics.effect.controls",
                            Explanation.number("statistics.effect.candidates", candidates))
                    .about("Stuart 2010")
                    .with(chosen.stream()
                            .map(one -> Explanation.score("statistics.effect.distance", one.distance())
                                    .about(one.candidate().area()))
                            .toList());
        }
    }

    /** No choice, and why. */
    record None(Reason reason) implements ControlChoice {

        @Override
        public Explanation explanation() {
            return reason.explained();
        }
    }
}
