package nl.gezondewijk.indicator;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.statistics.Proportion;

/** Where an indicator's values come from: a column as published, or two published counts divided. */
public sealed interface Derivation {

    Indicator indicator();

    /** The column by which period and release are known. */
    Spot spot();

    List<Spot> spots();

    /** The value for one published area. */
    Figure figure(Book book, String area);

    /** The same as an area has it, for postcode areas are told of in tables of their own. */
    Derivation at(String area);

    record Column(Indicator indicator, Spot spot) implements Derivation {
        @Override
        public List<Spot> spots() {
            return List.of(spot);
        }

        @Override
        public Figure figure(Book book, String area) {
            return book.figure(spot, area);
        }

        @Override
        public Derivation at(String area) {
            return new Column(indicator, spot.at(area));
        }
    }

    record Ratio(Indicator indicator, Spot spot, Spot denominator, int per) implements Derivation {
        @Override
        public List<Spot> spots() {
            return List.of(spot, denominator);
        }

        @Override
        public Figure figure(Book book, String area) {
            if (!(book.figure(denominator, area) instanceof Figure.Known of)) {
                return book.figure(denominator, area);
            }
            return book.figure(spot, area) instanceof Figure.Known counted
                    ? of(counted.value(), of.value())
                    : book.figure(spot, area);
        }

        @Override
        public Derivation at(String area) {
            return new Ratio(indicator, spot.at(area), denominator.at(area), per);
        }

        /** So many of so many; nobody at all is nothing to take a share of. */
        Figure of(double numerator, double denominator) {
            if (denominator <= 0) {
                return new Figure.None(Figure.Reason.IMPOSSIBLE);
            }
            var counts = new Figure.Counts(numerator, denominator);
            return new Figure.Known(per * numerator / denominator, Optional.of(counts), Optional.empty());
        }

        /** A share of people has an interval; more cars than households has not, and counts rounded apart may exceed their whole. */
        static Optional<Proportion> proportion(Figure.Counts counts) {
            boolean part = counts.numerator() >= 0 && counts.numerator() <= counts.denominator();
            return part && counts.denominator() >= 1
                    ? Optional.of(new Proportion(Math.round(counts.numerator()), Math.round(counts.denominator())))
                    : Optional.empty();
        }
    }
}
