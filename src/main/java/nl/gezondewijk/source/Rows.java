package nl.gezondewijk.source;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.indicator.Period;
import org.jspecify.annotations.NullMarked;

/** What the columns say that tell what a row of a table is about, beside its area. */
@NullMarked
public record Rows(Optional<Ages> ages, Optional<Margins> margins, Optional<Periods> periods) {
    /** @param codes the publisher's code of each age group, and ours */
    public record Ages(String column, Map<String, String> codes) {
        public Ages {
            codes = Map.copyOf(codes);
        }

        /** As in {@link nl.gezondewijk.indicator.Indicator.Population#ages()}. */
        public Optional<String> of(String code) {
            return Optional.ofNullable(codes.get(code.strip()));
        }
    }

    /** Which rows hold the value and which the limits of its 95 % interval. */
    public record Margins(String column, String value, String lower, String upper) {
        public enum Margin {
            VALUE,
            LOWER,
            UPPER
        }

        public Optional<Margin> of(String code) {
            var stripped = code.strip();
            if (stripped.equals(value)) {
                return Optional.of(Margin.VALUE);
            }
            if (stripped.equals(lower)) {
                return Optional.of(Margin.LOWER);
            }
            return stripped.equals(upper) ? Optional.of(Margin.UPPER) : Optional.empty();
        }
    }

    /** @param pattern of the publisher's codes; its first group is ours */
    public record Periods(String column, Pattern pattern) {
        public Optional<Period> of(String code) {
            var shape = pattern.matcher(code.strip());
            return shape.matches() ? Optional.of(new Period(shape.group(1))) : Optional.empty();
        }
    }
}
