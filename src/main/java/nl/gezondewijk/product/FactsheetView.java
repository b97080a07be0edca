package nl.gezondewijk.product;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A factsheet as its template prints it: every figure a text, every drawing ready for paper.
 *
 * @param lang of the document
 * @param measure of the drawings
 * @param size of the title, smaller for a longer name
 * @param gaps why there is little to tell, where there is
 * @param figures heads the second page
 * @param made whose figures, and how new
 */
record FactsheetView(
        String lang,
        String measure,
        String title,
        String size,
        String eyebrow,
        String lead,
        List<Fact> facts,
        Optional<Content> locator,
        Optional<Big> big,
        List<Points> left,
        List<Points> right,
        List<Remark> conclusions,
        List<Remark> voices,
        Optional<Notes> gaps,
        List<Picture> pictures,
        String figures,
        Table table,
        List<Content> legend,
        List<Notes> notes,
        String address,
        String link,
        Content code,
        String made) {

    /** All lists of points, in the order in which they are read. */
    public List<Points> points() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    public record Fact(String label, String value) {}

    /** "56 van de 100", with as many little people. */
    public record Big(String count, String clause, Content people, String beside, String kind, String kindClass) {}

    /** What stands out on one side; {@code none} says that nothing does. */
    public record Points(String heading, List<Point> points, String none) {}

    public record Point(Content mark, String sentence, String detail) {}

    public record Picture(String title, Content svg, List<Key> keys) {
        public record Key(Content swatch, String words) {}
    }

    /** What a working group concluded, or what somebody said. */
    public record Remark(String heading, String text, String who) {}

    /** @param incomparable why no row can be compared; empty where one can */
    public record Table(String own, String reference, String country, List<Group> groups, String incomparable) {
        /** Whether the country has a column of its own. */
        public boolean hasCountry() {
            return !country.isEmpty();
        }

        public boolean isCompared() {
            return incomparable.isEmpty();
        }

        public int columns() {
            return 4 + (hasCountry() ? 1 : 0) + (isCompared() ? 2 : 0);
        }
    }

    public record Group(String heading, String detail, List<Row> rows) {}

    /** @param apart what of kind and period is not as in most rows of its group */
    public record Row(
            String name,
            String apart,
            String value,
            String valueClass,
            String sure,
            String reference,
            String country,
            String tone,
            Optional<Content> mark,
            String words,
            Optional<Content> spine,
            String noSpine) {}

    public record Notes(String heading, List<String> texts) {}
}
