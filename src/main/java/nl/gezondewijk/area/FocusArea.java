package nl.gezondewijk.area;

import java.time.Instant;
import java.util.List;

/**
 * A neighbourhood as its people know it, under the name that they use: buurten, wijken, gemeenten and postcode areas of one
 * year, taken together.
 *
 * @param parts no two of which overlap
 */
public record FocusArea(String code, String name, int year, List<Area> parts, String madeBy, Instant madeAt) {

    public FocusArea {
        name = name.strip();
        parts = List.copyOf(parts);
        if (name.isEmpty() || parts.isEmpty()) {
            throw new IllegalArgumentException("a focus area has a name and parts: '" + name + "', " + parts.size());
        }
    }

    /** What came of making or renaming one. */
    public sealed interface Outcome {
        record Made(FocusArea area) implements Outcome {}

        /** One place would count twice. */
        record Overlap(Area part, Area other) implements Outcome {}

        /** Nothing with this code was there in that year, or it is of a kind that cannot be a part. */
        record UnknownPart(String code, int year) implements Outcome {}

        /** Without name, or with one that is too long or has signs that no name has. */
        record BadName(String name) implements Outcome {}

        record NoParts() implements Outcome {}
    }
}
