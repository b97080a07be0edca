package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * The profile as its template prints it: every figure a text, every decision taken.
 *
 * @param country heads the column of the country's figures; empty where they stand beside it already
 * @param everything this page with no chapter folded; empty where that is how it is
 */
record ProfileView(
        String name,
        String eyebrow,
        String lead,
        List<Fact> facts,
        Optional<Content> locator,
        String locatorText,
        List<Choice> against,
        List<Choice> beside,
        List<Choice> years,
        String csv,
        String json,
        String products,
        String residents,
        String own,
        String reference,
        String country,
        Told told,
        List<ChapterView> chapters,
        Optional<AgesView> ages,
        List<Choice> inside,
        String insideTitle,
        String map,
        String inequality,
        String everything) {

    public record Fact(String label, String value) {}

    /** A link of which one is where the reader is. */
    public record Choice(String label, String url, boolean current) {}

    /** What the profile has to say, before its tables. */
    public record Told(
            List<FindingView> strong, List<FindingView> attention, List<FindingView> weighing, List<String> notes) {}

    public record FindingView(
            int number,
            String sentence,
            String url,
            String detail,
            String kind,
            String kindClass,
            Optional<Content> spine,
            Optional<Marks.Difference> difference) {}

    /**
     * @param fold names what is folded away under the conclusion
     * @param open whether it lies open when the page comes
     */
    public record ChapterView(
            String id,
            String name,
            String conclusion,
            String fold,
            boolean open,
            Optional<WheelView> wheel,
            List<SectionView> sections) {}

    /** The wheel of the six dimensions, with the words that belong under it. */
    public record WheelView(Content svg, List<LegendView> legend, List<Row> rows) {
        public record LegendView(Content swatch, String words) {}

        public record Row(String dimension, String indicator, String value, String words) {}
    }

    /**
     * @param spine what right means in the pictures of its rows
     * @param common the kind and the period that most of its figures share, so that few rows need to say them
     */
    public record SectionView(
            String id,
            String name,
            String about,
            List<RowView> rows,
            String spine,
            String suppliers,
            Optional<String> ahead,
            Optional<Common> common) {

        /** True for a row that has to say its own period and kind. */
        public boolean isApart(RowView row) {
            return !common.equals(Optional.of(row.common()));
        }
    }

    public record Common(String period, String kind, String kindClass) {}

    /**
     * One indicator in a table.
     *
     * @param others "18 tot 65: 41,0%. 65-plus: 52,3%", or empty
     * @param earlier "in 2019 48,0%", or empty
     */
    public record RowView(
            String name,
            String url,
            String value,
            String valueClass,
            boolean known,
            String interval,
            Values.Shown reference,
            Optional<Values.Shown> country,
            Common common,
            boolean withdrawn,
            Optional<Marks.Difference> difference,
            String incomparable,
            Optional<Content> spine,
            String others,
            String earlier,
            String moved,
            Optional<LentView> lent) {}

    /** The figure of a larger area, and whose it is. */
    public record LentView(String value, String by) {}

    public record AgesView(
            Content svg,
            String title,
            List<Row> rows,
            List<WheelView.LegendView> legend,
            String kind,
            String kindClass,
            String ahead) {
        public record Row(String age, String count, String own, String reference) {}
    }
}
