package nl.gezondewijk.document;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** A deck as PPTX: slides in the template's layouts, with titles, alternative texts, notes and the language of every word. */
public final class Presentation {
    /** As the web names the kind of file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private static final Set<Placeholder> WORDS =
            EnumSet.of(Placeholder.SUBTITLE, Placeholder.BODY, Placeholder.CONTENT);

    private final Deck deck;
    private final SlideTemplate template;
    private final Wording wording;
    private final Showing showing;

    private Presentation(Deck deck, SlideTemplate template) {
        this.deck = deck;
        this.template = template;
        this.wording = new Wording(deck.language());
        this.showing = new Showing(template, wording, deck);
    }

    /** The file; the same deck in the same dress gives the same bytes. */
    public static byte[] of(Deck deck, Dress dress) {
        return Hands.make(() -> made(deck, dress));
    }

    private static byte[] made(Deck deck, Dress dress) {
        var template = SlideTemplate.open(dress.template().orElse(HouseTemplate.POTX));
        if (dress.template().isEmpty()) {
            Dressing.dress(template.show, dress);
        }
        return new Presentation(deck, template).write();
    }

    private byte[] write() {
        template.withThemes(this::slides);
        properties();
        var out = new ByteArrayOutputStream();
        try (var show = template.show) {
            show.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.again(out.toByteArray(), deck.made());
    }

    private void slides() {
        for (int i = 0; i < deck.slides().size(); i++) {
            var slide = add(deck.slides().get(i));
            if (i > 0) {
                Foot.write(slide, deck.foot(), wording);
            }
            wording.notes(slide, deck.slides().get(i).notes());
        }
    }

    private XSLFSlide add(Slide slide) {
        return switch (slide) {
            case Slide.Opening one -> texts(one.title(), one.lines(), SlideLayout.TITLE);
            case Slide.Chapter one -> texts(one.title(), List.of(one.words()), SlideLayout.SECTION_HEADER);
            case Slide.Shown one -> shown(one);
            case Slide.Conclusion one -> conclusion(one);
            case Slide.Text one -> text(one);
        };
    }

    private XSLFSlide over(String title, XSLFSlideLayout layout) {
        return titled(title, layout, template.raised(layout));
    }

    private XSLFSlide titled(String title, XSLFSlideLayout layout, Optional<Rectangle2D> at) {
        var slide = template.show.createSlide(layout);
        var shape = placeholder(slide, Placeholder.TITLE, Placeholder.CENTERED_TITLE)
                .orElseThrow(() -> new IllegalStateException("layouts are chosen for their title"));
        at.ifPresent(shape::setAnchor);
        wording.put(shape, List.of(title));
        wording.fit(shape);
        return slide;
    }

    private XSLFSlide texts(String title, List<String> lines, SlideLayout kind) {
        var layout = template.layout(kind, SlideLayout.TITLE_AND_CONTENT);
        boolean holds = Stream.of(layout.getPlaceholders()).anyMatch(one -> WORDS.contains(one.getTextType()));
        var slide = holds ? titled(title, layout, Optional.empty()) : over(title, layout);
        body(slide, lines);
        return slide;
    }

    private void body(XSLFSlide slide, List<String> lines) {
        var said = lines.stream().filter(line -> !line.isBlank()).toList();
        var body = placeholder(slide, Placeholder.SUBTITLE, Placeholder.BODY, Placeholder.CONTENT);
        if (said.isEmpty()) {
            body.ifPresent(slide::removeShape);
        } else if (body.isPresent()) {
            wording.put(body.get(), said);
        } else {
            wording.put(box(slide, template.room(slide.getSlideLayout())), said);
        }
        // What stays empty would say "click to add text".
        Wording.emptyOf(slide).forEach(slide::removeShape);
    }

    private XSLFSlide shown(Slide.Shown shown) {
        var layout = template.layout(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT);
        var slide = over(shown.title(), layout);
        Wording.emptyOf(slide).forEach(slide::removeShape);
        showing.show(slide, shown, template.room(layout));
        return slide;
    }

    private XSLFSlide conclusion(Slide.Conclusion one) {
        var layout = template.layout(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT);
        var slide = over(one.title(), layout);
        Wording.emptyOf(slide).forEach(slide::removeShape);
        showing.conclude(slide, one, template.room(layout));
        return slide;
    }

    private XSLFSlide text(Slide.Text one) {
        var slide = over(one.title(), template.layout(SlideLayout.TITLE_AND_CONTENT, SlideLayout.TITLE_ONLY));
        body(slide, one.lines());
        one.address()
                .ifPresent(address -> placeholder(slide, Placeholder.BODY, Placeholder.CONTENT)
                        .ifPresent(body -> wording.link(body, address)));
        return slide;
    }

    static XSLFTextShape box(XSLFSlide slide, Rectangle2D at) {
        var box = slide.createTextBox();
        box.setAnchor(at);
        return box;
    }

    private static Optional<XSLFTextShape> placeholder(XSLFSlide slide, Placeholder... kinds) {
        for (var kind : kinds) {
            for (var shape : slide.getPlaceholders()) {
                if (shape.getTextType() == kind) {
                    return Optional.of(shape);
                }
            }
        }
        return Optional.empty();
    }

    private void properties() {
        var core = template.show.getProperties().getCoreProperties();
        core.setTitle(deck.title());
        // What the template says of itself is not what the deck is about.
        for (var forget : List.<Consumer<String>>of(
                core::setCategory, core::setDescription, core::setKeywords, core::setSubjectProperty)) {
            forget.accept("");
        }
        core.setCreator(deck.author());
        core.setLastModifiedByUser(deck.author());
        core.setCreated(Optional.of(Date.from(deck.made())));
        core.setModified(Optional.of(Date.from(deck.made())));
        core.getUnderlyingProperties().setLanguageProperty(deck.language().toLanguageTag());
    }
}
