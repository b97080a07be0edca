package nl.gezondewijk.profile;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nl.gezondewijk.chart.AgeBars;
import nl.gezondewijk.chart.Axis;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.Wheel;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Language;

/** The two large drawings of a profile: its ages and the wheel of its dimensions. */
final class Pictures {
    private final Language here;
    private final Profile profile;
    private final Places places;
    private final Values values;
    private final Marks marks;
    private final Telling telling;

    Pictures(Language here, Profile profile, Places places) {
        this.here = here;
        this.profile = profile;
        this.places = places;
        this.values = new Values(here);
        this.marks = new Marks(here, values);
        this.telling = new Telling(here, profile, places);
    }

    /** Empty where no age is known. */
    Optional<AgeBars> ages() {
        var lines = profile.ages();
        if (lines.stream().allMatch(line -> line.own().known().isEmpty())) {
            return Optional.empty();
        }
        var bands = lines.stream()
                .map(line -> new AgeBars.Band(age(line), value(line.own()), values.text(line.own()), line.reference()))
                .toList();
        var title =
                here.say("profile.ages.title", lines.getFirst().own().period().code());
        var sentence =
                bands.stream().map(band -> band.label() + ": " + band.text()).collect(Collectors.joining(", "));
        return Optional.of(new AgeBars(new Caption("leeftijd", title, sentence), bands, Axis.percent(here.numbers())));
    }

    Wheel wheel(Profile.Chapter chapter) {
        var dimensions = chapter.sections().stream()
                .map(section -> new Wheel.Dimension(
                        here.say(section.topic().name()),
                        section.lines().stream().map(this::segment).toList()))
                .toList();
        var caption =
                new Caption("wiel", here.say("profile.wheel.title", places.own()), telling.conclusion(chapter.lines()));
        return new Wheel(caption, dimensions, here.say("profile.wheel.empty"));
    }

    private Wheel.Segment segment(Line line) {
        var words = marks.difference(line).map(Marks.Difference::words).orElse(values.incomparable(line));
        return new Wheel.Segment(
                here.say(line.indicator().name()) + ": " + values.text(line.own()) + ", " + words, marks.level(line));
    }

    String age(Line line) {
        return here.say("profile.age." + line.indicator().key());
    }

    private static OptionalDouble value(Observation own) {
        return own.known().map(known -> OptionalDouble.of(known.value())).orElse(OptionalDouble.empty());
    }
}
