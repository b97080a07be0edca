package nl.gezondewijk.profile;

import java.util.Collection;
import java.util.List;
import nl.gezondewijk.profile.Profile.AgeDifference;

/** Whether an area is so much older or younger than its reference that age may explain other differences. */
final class AgeStructure {
    /** Keys of the age bands, youngest first. */
    static final List<String> BANDS = List.of(
            "aandeel-0-15", "aandeel-15-25", "aandeel-25-45", "aandeel-45-65", "aandeel-65plus");

    /** From this difference in the share of people of 65 and older, in points, it is named. */
    private static final double NAMED = 5;

    private AgeStructure() {}

    static AgeDifference compare(Collection<Line> lines) {
        var old = lines.stream()
                .filter(line -> line.indicator().key().equals(BANDS.getLast()))
                .findFirst();
        if (old.isEmpty() || old.get().reference().isEmpty() || old.get().own().known().isEmpty()) {
            return AgeDifference.UNKNOWN;
        }
        double difference = old.get().own().known().orElseThrow().value()
                - old.get().reference().getAsDouble();
        if (Math.abs(difference) <= NAMED) {
            return AgeDifference.ALIKE;
        }
        return difference > 0 ? AgeDifference.OLDER : AgeDifference.YOUNGER;
    }
}
