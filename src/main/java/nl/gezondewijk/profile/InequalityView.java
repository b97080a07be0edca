package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * How an indicator differs along the ladder, as a page or a slide prints it.
 *
 * @param sentence can be said aloud
 * @param how what its margin comes from, and what it supposes
 * @param absent why there is no slope; empty where there is one
 */
public record InequalityView(
        String name,
        String title,
        String eyebrow,
        String sentence,
        String absent,
        List<Measure> measures,
        List<String> how,
        boolean modelled,
        String kind,
        String kindClass,
        Optional<Content> chart,
        Optional<Content> narrowChart,
        List<Group> groups,
        String groupsNote,
        List<Row> rows,
        String rowsTitle,
        List<Row> leftOut,
        Optional<IndicatorView.Tree> made,
        String figureName,
        String csv) {

    /** A number with its name, its margin or the reason for its absence, and what it says. */
    public record Measure(String name, String value, String margin, String meaning) {}

    /** A fifth of the areas. */
    public record Group(String name, String areas, String people, String value) {}

    /** An area, with words in place of what it lacks. */
    public record Row(String name, String url, String score, String people, String value, String margin) {}

    /** What can be chosen on the page. */
    record Choosing(
            List<MapView.Group> indicators,
            String chosen,
            List<ProfileView.Choice> levels,
            String action,
            String level) {}
}
