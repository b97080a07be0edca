package nl.gezondewijk.product;

import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.document.Presentation;
import nl.gezondewijk.profile.Details;
import nl.gezondewijk.profile.Drawing;
import org.springframework.stereotype.Component;

/** A story as slides for the wall of a meeting, in the organisation's own style. */
@Component
public class Slides {
    private final HouseStyles styles;
    private final Details details;
    private final Drawing drawing;
    private final InequalitySlide inequality;
    private final MapSlide map;

    Slides(HouseStyles styles, Details details, Drawing drawing, InequalitySlide inequality, MapSlide map) {
        this.styles = styles;
        this.details = details;
        this.drawing = drawing;
        this.inequality = inequality;
        this.map = map;
    }

    /**
     * The file, a PPTX. The same story in the same style is the same file.
     *
     * @param topics the chapters that are told in full, by their key; none is those in which something stands out
     */
    public byte[] of(Story story, Set<String> topics) {
        var style = styles.get();
        var figures = new FigureSlides(story, details);
        var telling = new SlideTelling(story, style, new TopicSlides(story, topics, figures, map));
        var deck = topics.isEmpty() ? telling.whole(drawing, figures, inequality.of(story)) : telling.chosen(drawing);
        return Presentation.of(deck, style.dress());
    }

    /** As of a group's own choice: every chapter in full. */
    public byte[] whole(Story story) {
        return of(story, story.chapters().stream().map(Story.Chapter::key).collect(Collectors.toSet()));
    }
}
