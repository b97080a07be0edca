package nl.gezondewijk.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.document.Exhibit;
import nl.gezondewijk.document.Slide;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.profile.Inequalities;
import nl.gezondewijk.profile.Inequality;
import nl.gezondewijk.profile.InequalityView;
import nl.gezondewijk.profile.TellInequality;
import org.springframework.stereotype.Component;

/** How health differs between the parts of a place, from the lowest to the highest socio-economic score, on one slide. */
@Component
class InequalitySlide {
    /** So many figures are tried before the slide is left out. */
    private static final int TRIES = 3;

    private final Inequalities inequalities;
    private final TellInequality tell;

    InequalitySlide(Inequalities inequalities, TellInequality tell) {
        this.inequalities = inequalities;
        this.tell = tell;
    }

    /** A slope, and how it is told in the story's language. */
    private record Told(Inequality found, InequalityView view) {}

    /** Of the finding that tells the most, or else of what is offered first; empty where there is no slope to tell of. */
    Optional<Slide> of(Story story) {
        var place = story.profile().area();
        return switch (place.kind()) {
            case COUNTRY, PROVINCIE, GGD_REGIO -> of(story, Area.Kind.WIJK);
            case GEMEENTE -> of(story, Area.Kind.BUURT);
            case WIJK, BUURT, POSTCODE, FOCUS -> Optional.empty();
        };
    }

    private Optional<Slide> of(Story story, Area.Kind level) {
        return candidates(story)
                .flatMap(indicator -> inequalities.find(story.profile().area(), level, indicator).stream())
                .map(found -> new Told(found, tell.tell(story.words().language(), found)))
                .filter(told ->
                        told.view().absent().isEmpty() && told.view().chart().isPresent())
                .findFirst()
                .map(told -> slide(story, told));
    }

    private Stream<Indicator> candidates(Story story) {
        var offered = inequalities.listOffered();
        var told = Stream.of(story.attention(), story.strong())
                .flatMap(List::stream)
                .map(one -> one.line().indicator())
                .filter(offered::contains);
        return Stream.concat(told, offered.stream())
                .filter(Inequalities::isOfHealth)
                .distinct()
                .limit(TRIES);
    }

    private static Slide slide(Story story, Told told) {
        var view = told.view();
        var releases = Stream.of(told.found().derivation(), told.found().score())
                .map(one -> one.spot().release())
                .distinct()
                .toList();
        return new Slide.Shown(
                view.sentence(),
                Exhibit.Picture.of(view.narrowChart().or(view::chart).orElseThrow(), view.sentence()),
                Optional.of(new Slide.Aside("", aside(view), Optional.empty())),
                story.words().language().say("product.slides.source", FigureSlides.titles(releases.stream())),
                notes(story, view, story.words().sources(releases)));
    }

    private static List<String> aside(InequalityView view) {
        var measures = view.measures().stream()
                .map(one -> one.margin().isBlank()
                        ? one.name() + ": " + one.value()
                        : one.name() + ": " + one.value() + " (" + one.margin() + ")");
        return Stream.concat(Stream.of(view.eyebrow()), measures).toList();
    }

    private static String notes(Story story, InequalityView view, List<String> sources) {
        var page = story.address()
                .resolve("/gezondheidsverschillen/" + story.profile().area().code());
        var where = story.words().language().say("product.slides.inequality.where", page);
        return Stream.of(
                        Stream.of(view.sentence()),
                        view.measures().stream().map(InequalityView.Measure::meaning),
                        view.how().stream(),
                        sources.stream(),
                        Stream.of(where))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
