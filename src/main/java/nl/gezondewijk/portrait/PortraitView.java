package nl.gezondewijk.portrait;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.portrait.Cited.Told;
import nl.gezondewijk.profile.Marks;

/**
 * A portrait as its template prints it: every decision taken.
 *
 * @param url where the portrait lives, {@code here} where this version does
 * @param state in words
 * @param made whose figures fill it and since when it has been in the making
 * @param adopted by whom and when; empty while it is open
 * @param withdrawn that experiences were taken back; empty where none was
 * @param everyone where everyone may read it; empty while only who takes part may
 * @param balance what is said of prevention and care; empty where they are even
 */
record PortraitView(
        String url,
        String here,
        String name,
        int number,
        String state,
        String made,
        String filledBy,
        String since,
        String today,
        int revision,
        String adopted,
        String withdrawn,
        String everyone,
        boolean open,
        boolean hidden,
        boolean shared,
        boolean mayWork,
        boolean mayLead,
        boolean mayAdopt,
        String balance,
        List<ThemeView> themes,
        Optional<WebView> web,
        List<ChapterView> chapters,
        Optional<SeenView> seen) {

    record ChapterView(
            int id,
            String title,
            String conclusion,
            List<FigureView> figures,
            List<CommentView> comments,
            String url) {}

    /**
     * @param key and url, empty where the figure is closed to the reader
     * @param told empty where nothing can be said; then {@code note} says why
     * @param difference from what it is compared with, as a mark
     * @param themes names of the themes that came from it
     */
    record FigureView(
            String key,
            String url,
            String name,
            Optional<Told> told,
            String note,
            Optional<Marks.Difference> difference,
            List<VoiceView> voices,
            String themes) {}

    /**
     * @param first that it was named before the figures; empty where it was not
     * @param standing on what it stands: figures, experience, or nothing yet
     */
    record ThemeView(
            int id,
            String name,
            String story,
            String first,
            String standing,
            boolean lived,
            List<GroundView> grounds,
            List<VoiceView> voices,
            String url) {}

    /**
     * @param indicator and url, empty where the figure is closed to the reader
     * @param finding what it was when it became a ground; empty where it was no finding
     */
    record GroundView(String indicator, String url, String sentence, String finding) {}

    /**
     * @param where it was, and its number on the map, ready to follow who; empty where neither is known
     * @param number on the map; 0 where it has no place there
     */
    record VoiceView(String kind, String words, String who, String place, String where, int number) {}

    record CommentView(int id, String words, String who, String answer, String answeredBy) {}

    /** How themes hang together: drawn, and in a table. */
    record WebView(Content svg, Content worsens, Content helps, List<Row> rows) {
        record Row(int id, int number, String cause, String kind, String effect, String because) {}
    }

    record SeenView(Content svg, List<VoiceView> places) {}

    /** A way to another page of the portrait. */
    record Tab(String label, String url, boolean current) {}
}
