package nl.gezondewijk.product;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.document.Slide;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.profile.Inequalities;
import nl.gezondewijk.profile.InequalityView;
import nl.gezondewijk.profile.TellInequality;
import org.springframework.stereotype.Component;

/** How health differs between the parts of a place, from the lowest to the highest socio-economic score, on one slide. */
@Component
class InequalitySlide {
    private final Inequalities inequalities;
    private final TellInequality tell;

    InequalitySlide(Inequalities inequalities, TellInequality tell) {
        this.inequalities = inequalities;
        this.tell = tell;
    }

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
                .map(found -> tell.tell(story.words().language(), found))
                .filter(view -> view.absent().isEmpty() && view.chart().isPresent())
                .findFirst()
                .map(view -> slide(story, view));
    }

    private Stream<Indicator> candidates(Story story) {
        var offered = inequalities.listOffered();
        var told = Stream.of(story.attention(), story.strong())
                .flatMap(List::stream)
                .map(one -> one.line().indicator())
                .filter(offered::contains);
        return Stream.concat(told, offered.stream()).limit(3);
    }

    private static Slide slide(Story story, InequalityView view) {
        var here = story.words().language();
        return new Slide.Shown(
                view.sentence(),
                SlideTelling.picture(view.chart().orElseThrow(), view.sentence()),
                Optional.of(new Slide.Aside(
                        view.measures().isEmpty()
                                ? ""
                                : view.measures().getFirst().value(),
                        view.measures().stream()
                                .map(one -> one.margin().isBlank()
                                        ? one.name() + ": " + one.value()
                                        : one.name() + ": " + one.value() + " (" + one.margin() + ")")
                                .toList(),
                        Optional.empty())),
                view.eyebrow(),
                Stream.concat(
                                view.measures().stream().map(InequalityView.Measure::meaning),
                                Stream.concat(
                                        view.how().stream(),
                                        Stream.of(here.say(
                                                "product.slides.inequality.where",
                                                story.address()
                                                        .resolve("/gezondheidsverschillen/"
                                                                + story.profile()
                                                                        .area()
                                                                        .code())))))
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n")));
    }
}
