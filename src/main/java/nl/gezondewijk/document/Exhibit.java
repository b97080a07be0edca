package nl.gezondewijk.document;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.chart.Svg;

/** What a slide shows: a table or a chart that PowerPoint can edit, or a picture. {@code alternative} says it in words. */
public sealed interface Exhibit {

    String alternative();

    /**
     * A table with its heads.
     *
     * @param numbers for each column whether it holds numbers, and so stands to the right
     * @param widths of the columns, in proportion
     */
    record Table(
            String alternative, List<String> head, List<List<String>> rows, List<Boolean> numbers, List<Integer> widths)
            implements Exhibit {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException(head.size() + " heads do not fit " + row);
                }
            }
        }
    }

    /**
     * Bars or lines over the same categories.
     *
     * @param format how its numbers are written, in Excel's letters
     */
    record Plot(String alternative, Form form, String format, List<String> categories, List<Series> series)
            implements Exhibit {
        public Plot {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            for (var one : series) {
                if (one.points().size() != categories.size()) {
                    throw new IllegalArgumentException(
                            one.name() + " has " + one.points().size() + " points for " + categories);
                }
            }
        }
    }

    enum Form {
        BARS,
        LINES
    }

    record Series(String name, Tone tone, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** A value, how far it may be off, and its own tone where that is not its series'. */
    record Point(OptionalDouble value, Optional<Margin> margin, Optional<Tone> tone) {
        public static Point of(double value, Tone tone) {
            return new Point(OptionalDouble.of(value), Optional.empty(), Optional.of(tone));
        }

        public static Point of(double value) {
            return new Point(OptionalDouble.of(value), Optional.empty(), Optional.empty());
        }

        public static Point none() {
            return new Point(OptionalDouble.empty(), Optional.empty(), Optional.empty());
        }

        public Point within(double lower, double upper) {
            return new Point(value, Optional.of(new Margin(lower, upper)), tone);
        }
    }

    record Margin(double lower, double upper) {}

    /** Whose a value is. The colour is the template's. */
    enum Tone {
        OWN,
        REFERENCE,
        THIRD
    }

    /** A drawing, as SVG. */
    record Picture(String alternative, String svg) implements Exhibit {
        /** @param otherwise said of a drawing that does not say itself what it shows */
        public static Picture of(Content drawing, String otherwise) {
            var markup = new StringOutput();
            drawing.writeTo(markup);
            var said = drawing instanceof Svg svg ? svg.alternative() : "";
            return new Picture(said.isBlank() ? otherwise : said, markup.toString());
        }
    }
}
