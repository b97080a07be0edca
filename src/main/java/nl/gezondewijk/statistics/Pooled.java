package nl.gezondewijk.statistics;

import java.util.List;

/**
 * One figure for an area that is made of others, such as a focus area of buurten.
 *
 * <p>Counts are summed. Percentages, means and rates are weighted by the people they are about,
 * {@code Σ(weight · value) / Σ weight} over the parts that have a value: the same as adding numerators and denominators apart
 * and then dividing. A part without a value is left out, never guessed; what then remains is the figure of the covered part,
 * and carries its {@link Cover}. A sum is not raised for what is missing.
 *
 * <p>Range: one part or more, weights 0 or more. With too little covered there is no figure; a weighted mean over nobody is
 * none either.
 */
public sealed interface Pooled {
    /** The covered share from which a figure is given, unless the caller is stricter. */
    double ENOUGH = 0.75;

    Cover cover();

    Explanation explanation();

    static Pooled sum(List<Part> parts, double enough) {
        return pool(Method.SUM, parts, enough);
    }

    static Pooled weightedMean(List<Part> parts, double enough) {
        return pool(Method.WEIGHTED_MEAN, parts, enough);
    }

    private static Pooled pool(Method method, List<Part> parts, double enough) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a combined figure needs at least one part");
        }
        if (!(enough >= 0 && enough <= 1)) {
            throw new IllegalArgumentException("enough is a share from 0 to 1, not " + enough);
        }
        var used = parts.stream().filter(Part::isUsed).toList();
        var cover = Cover.of(parts);
        if (used.isEmpty() || cover.share() < enough) {
            return new None(Reason.TOO_LITTLE_COVERED, cover, parts);
        }
        if (method == Method.WEIGHTED_MEAN && used.stream().allMatch(part -> part.weight() == 0)) {
            return new None(Reason.NOBODY, cover, parts);
        }
        return new Known(method, method.value(used), cover, parts);
    }

    /** How the parts were put together. */
    enum Method {
        SUM("statistics.sum"),
        WEIGHTED_MEAN("statistics.weightedMean");

        private final String key;

        Method(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        private double value(List<Part> used) {
            return switch (this) {
                case SUM -> used.stream().mapToDouble(Method::value).sum();
                case WEIGHTED_MEAN -> mean(used);
            };
        }

        private static double mean(List<Part> used) {
            double all = used.stream().mapToDouble(Part::weight).sum();
            double mean = used.stream()
                    .mapToDouble(part -> part.weight() / all * value(part))
                    .sum();
            var range = used.stream().mapToDouble(Method::value).summaryStatistics();
            return Math.clamp(mean, range.getMin(), range.getMax());
        }

        private static double value(Part part) {
            return part.value().orElseThrow();
        }
    }

    /** A combined figure. */
    record Known(Method method, double value, Cover cover, List<Part> parts) implements Pooled {

        public Known {
            parts = List.copyOf(parts);
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(method.key(), value, cover.explanation())
                    .with(parts.stream().map(Part::explanation).toList());
        }
    }

    /** No combined figure, and why. */
    record None(Reason reason, Cover cover, List<Part> parts) implements Pooled {

        public None {
            parts = List.copyOf(parts);
        }

        @Override
        public Explanation explanation() {
            return reason.explained(cover.explanation())
                    .with(parts.stream().map(Part::explanation).toList());
        }
    }
}
