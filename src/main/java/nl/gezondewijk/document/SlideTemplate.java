package nl.gezondewijk.document;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** A presentation without slides yet, and which of its layouts serves what. */
final class SlideTemplate {
    final XMLSlideShow show;
    private final double width;
    private final double height;

    private SlideTemplate(XMLSlideShow show) {
        this.show = show;
        this.width = show.getPageSize().getWidth();
        this.height = show.getPageSize().getHeight();
    }

    static SlideTemplate open(byte[] file) {
        try {
            var show = new XMLSlideShow(new ByteArrayInputStream(file));
            while (!show.getSlides().isEmpty()) {
                show.removeSlide(0);
            }
            // What still names the slides that were in it would have PowerPoint offer to mend the file.
            var presentation = show.getCTPresentation();
            if (presentation.isSetExtLst()) {
                presentation.unsetExtLst();
            }
            if (presentation.isSetCustShowLst()) {
                presentation.unsetCustShowLst();
            }
            if (presentation.isSetCustDataLst()) {
                presentation.unsetCustDataLst();
            }
            // A template that is saved as a presentation has to say that it is one, or PowerPoint refuses it.
            show.getPackage()
                    .replaceContentType(
                            XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType(), XSLFRelation.MAIN.getContentType());
            return new SlideTemplate(show);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does what makes notes, the first of which brings a master with a theme. The library numbers that theme after those that the presentation
     * itself leads to, as PowerPoint writes it; other programs let only the masters lead to theirs, so that the number would be taken.
     */
    void withThemes(Runnable makingNotes) {
        var lent = show.getSlideMasters().stream()
                .map(XSLFSlideMaster::getTheme)
                .filter(theme -> show.getRelationId(theme) == null)
                .map(theme -> show.addRelation(null, XSLFRelation.THEME, theme)
                        .getRelationship()
                        .getId())
                .toList();
        makingNotes.run();
        lent.forEach(show.getPackagePart()::removeRelationship);
    }

    /** Whether slides can be made of it: every kind of slide needs a title. */
    boolean hasTitles() {
        return titled().findAny().isPresent();
    }

    private Stream<XSLFSlideLayout> titled() {
        return show.getSlideMasters().stream()
                .flatMap(master -> Stream.of(master.getSlideLayouts()))
                .filter(layout -> title(layout).isPresent());
    }

    /** The first of these that there is, else any with a title. */
    XSLFSlideLayout layout(SlideLayout... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> titled().filter(layout -> layout.getType() == kind))
                .findFirst()
                .or(() -> titled().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("a template has a layout with a title"));
    }

    static Optional<XSLFTextShape> title(XSLFSlideLayout layout) {
        return Stream.of(layout.getPlaceholders())
                .filter(one ->
                        one.getTextType() == Placeholder.TITLE || one.getTextType() == Placeholder.CENTERED_TITLE)
                .findFirst();
    }

    /** Where the title goes of a slide that shows something, when its layout has the title in the middle; under a band that may be there. */
    Optional<Rectangle2D> raised(XSLFSlideLayout layout) {
        return title(layout)
                .map(XSLFTextShape::getAnchor)
                .filter(title -> title.getMaxY() > height / 2)
                .map(title -> new Rectangle2D.Double(width * 0.045, height * 0.215, width * 0.91, height * 0.14));
    }

    /** Where a slide of this layout has room: under its title and above its foot. */
    Rectangle2D room(XSLFSlideLayout layout) {
        double margin = width * 0.045;
        double bottom = height * 0.875;
        var title = raised(layout)
                .or(() -> title(layout).map(XSLFTextShape::getAnchor))
                .orElseGet(() -> new Rectangle2D.Double(margin, 0, width - 2 * margin, height * 0.24));
        double left = Math.max(margin, Math.min(title.getX(), width / 4));
        double top = title.getMaxY() + height * 0.02;
        return new Rectangle2D.Double(left, top, width - left - margin, bottom - top);
    }
}
