package nl.gezondewijk.statistics.conversion;

import java.util.Optional;
import nl.gezondewijk.statistics.Cover;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Pooled;
import nl.gezondewijk.statistics.Reason;

/** What became of a figure that was wanted for other areas than it was published for. */
public sealed interface Moved {

    Explanation explanation();

    /** A figure as it stands of a larger area, for one that has none. */
    static Moved borrowedFrom(String larger, double value) {
        return new Borrowed(larger, value, new Cover(1, 1, 0));
    }

    /** A share made of the parts of one or more areas. */
    record Converted(double value, Pooled.Known numerator, Pooled.Known denominator) implements Moved {

        /** How much of the population the figure is about. */
        public Cover cover() {
            return numerator.cover();
        }

        /** How many source areas it mixes. */
        public int mixed() {
            return cover().used();
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                    "statistics.conversion.converted",
                    value,
                    Explanation.number("statistics.conversion.mixed", mixed()),
                    Explanation.inWords("statistics.conversion.numerator", numerator.explanation()),
                    Explanation.inWords("statistics.conversion.denominator", denominator.explanation()));
        }
    }

    /** A count made of the parts of one or more areas; too low where not all is covered. */
    record Counted(Pooled.Known sum) implements Moved {

        public double value() {
            return sum.value();
        }

        public Cover cover() {
            return sum.cover();
        }

        /** How many source areas it mixes. */
        public int mixed() {
            return cover().used();
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure(
                    "statistics.conversion.converted",
                    value(),
                    Explanation.number("statistics.conversion.mixed", mixed()),
                    sum.explanation());
        }
    }

    /** The figure of a larger area, and of that: it says nothing of how this one differs from it. */
    record Borrowed(String from, double value, Cover cover) implements Moved {

        public Borrowed {
            if (from.isBlank()) {
                throw new IllegalArgumentException("a borrowed figure names the area that it is of");
            }
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(from + " must lend a finite figure, not " + value);
            }
        }

        @Override
        public Explanation explanation() {
            return Explanation.figure("statistics.conversion.borrowed", value, cover.explanation())
                    .about(from);
        }
    }

    /** No figure, and why; the cover where that is known. */
    record None(Reason reason, Optional<Cover> cover) implements Moved {

        static None of(Reason reason) {
            return new None(reason, Optional.empty());
        }

        static None of(Reason reason, Cover cover) {
            return new None(reason, Optional.of(cover));
        }

        @Override
        public Explanation explanation() {
            return reason.explained()
                    .with(cover.stream().map(Cover::explanation).toList());
        }
    }
}
