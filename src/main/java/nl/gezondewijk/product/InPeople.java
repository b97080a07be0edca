package nl.gezondewijk.product;

import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.chart.People;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** A percentage as so many of a hundred people. */
final class InPeople {
    private final Wording words;

    InPeople(Wording words) {
        this.words = words;
    }

    /** The first that can be told so: a strong point where there is one. */
    static Optional<Spoken> first(Story story) {
        return Stream.of(story.strong(), story.weighing(), story.attention())
                .flatMap(one -> one.stream())
                .filter(InPeople::fits)
                .filter(one -> one.line().indicator().unit() == Indicator.Unit.PERCENT)
                .findFirst();
    }

    static boolean fits(Spoken figure) {
        var indicator = figure.line().indicator();
        return indicator.isAboutPeople()
                && figure.line().own().known().isPresent()
                && indicator.sentences().flatMap(Indicator.Sentences::are).isPresent();
    }

    FactsheetView.Big big(Spoken figure) {
        var line = figure.line();
        var here = words.language();
        double value = line.own().known().orElseThrow().value();
        var clause = here.say(
                line.indicator().sentences().flatMap(Indicator.Sentences::are).orElseThrow());
        var count = words.aloud(line.indicator(), value);
        var people = new People(here.say("product.people", count), (int) Math.round(value), 100, 20);
        return new FactsheetView.Big(
                count,
                clause,
                people.svg().onPaper(),
                (beside(figure) + " " + figure.cover()).strip(),
                figure.kind(),
                figure.kindClass());
    }

    /** "Ter vergelijking: in Groningen 49, in Nederland 47." */
    private String beside(Spoken figure) {
        var line = figure.line();
        var here = words.language();
        if (line.reference().isEmpty()) {
            return "";
        }
        var reference = words.inReference() + " "
                + here.numbers().whole(line.reference().getAsDouble());
        var country = words.country().isEmpty()
                ? ""
                : line.country()
                        .flatMap(one -> one.known())
                        .map(known -> here.say(
                                "product.beside.country", here.numbers().whole(known.value())))
                        .orElse("");
        return here.say("product.beside", reference + country);
    }
}
