package nl.gezondewijk.product;

import gg.jte.Content;
import java.util.List;

/**
 * The edition for residents, on a page and on paper.
 *
 * @param lang of the document
 * @param pdf where it is on paper, {@code profile} where all figures are
 * @param none why there is nothing to tell; empty where there is
 */
record ResidentView(
        String lang,
        String title,
        String lead,
        List<Figure> figures,
        List<Conclusion> conclusions,
        String none,
        List<String> sources,
        String made,
        String pdf,
        String profile,
        String address,
        Content code) {

    /** What a working group makes of a chapter. */
    public record Conclusion(String heading, String text) {}

    /** With no more than so many letters of each conclusion. */
    ResidentView shortened(int letters) {
        var some = letters == 0
                ? List.<Conclusion>of()
                : conclusions.stream()
                        .map(one -> new Conclusion(one.heading(), Shortened.to(letters, one.text())))
                        .toList();
        return new ResidentView(lang, title, lead, figures, some, none, sources, made, pdf, profile, address, code);
    }

    /**
     * @param tag what it is: strong point, near home, concerns many, point of attention
     * @param about whose figure it is, of when, and whether it was estimated
     * @param crowd of how many people the drawing is, or of a way: paper must give it a place of its own shape
     */
    public record Figure(
            String id,
            String icon,
            String tag,
            String sentence,
            String comparison,
            String about,
            Content drawn,
            Content drawnOnPaper,
            String crowd) {}
}
