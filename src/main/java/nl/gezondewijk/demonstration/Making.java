package nl.gezondewijk.demonstration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a figure that is no count comes about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Making.Effect.class),
    @JsonSubTypes.Type(Making.Rest.class),
    @JsonSubTypes.Type(Making.Product.class),
    @JsonSubTypes.Type(Making.Classes.class)
})
sealed interface Making {

    /**
     * It follows from the traits of a place.
     *
     * @param level of an average place
     * @param older the same among people of 65 and over
     * @param old what a step of that trait adds; so do the others
     * @param noise a step of what nobody can explain
     * @param trend what a year adds
     */
    record Effect(
            double level,
            @Nullable Double older,
            double old,
            double hardship,
            double urban,
            double family,
            double alone,
            double noise,
            double trend)
            implements Making {

        double levelOfOlder() {
            return older == null ? level : older;
        }

        /** Bends near 0 and 100, so that it stays between them; adds what it should in the middle of its range. */
        double percentage(double around, String subject, Situation here) {
            double share = around / 100;
            double odds = Math.log(share / (1 - share)) + shift(subject, here) / 100 / (share * (1 - share));
            return 100 / (1 + Math.exp(-odds));
        }

        /** Bends near 0, so that it stays above. */
        double positive(String subject, Situation here) {
            return level * Math.exp(shift(subject, here) / level);
        }

        /** A score may lie on either side of 0. */
        double straight(String subject, Situation here) {
            return level + shift(subject, here);
        }

        private double shift(String subject, Situation here) {
            var traits = here.traits();
            return old * traits.old()
                    + hardship * traits.hardship()
                    + urban * traits.urban()
                    + family * traits.family()
                    + alone * traits.alone()
                    + noise * here.luck().of(subject)
                    + trend * here.yearsOn();
        }
    }

    /** What others leave of 100. */
    record Rest(List<String> rest) implements Making {}

    /** These multiplied, for each so many of another. */
    record Product(List<String> product, String over, double per) implements Making {}

    /** The number of the first class whose lower limit another figure reaches; the last class has none. */
    record Classes(String classes, List<Double> above) implements Making {}
}
