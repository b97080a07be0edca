package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** One wijk and one of its figures, as a taste of what a profile tells: a strong point where there is one. */
@Component
class Featured {
    private final Profiles profiles;
    private final Drawing drawing;

    Featured(Profiles profiles, Drawing drawing) {
        this.profiles = profiles;
        this.drawing = drawing;
    }

    /** @param big "56 van de 100" */
    record View(Optional<Content> map, String big, String sentence, String url) {}

    /** Empty where nothing can be said of so many people out of a hundred. */
    Optional<View> find(Area area, Here here) {
        var profile = profiles.find(Question.about(area.code())).orElseThrow();
        var findings = profile.findings();
        return Stream.of(findings.strong(), findings.weighing(), findings.attention())
                .flatMap(one -> one.stream().map(Finding::line))
                .filter(line -> line.indicator().isAboutPeople() && line.made().isPresent())
                .filter(line -> line.indicator()
                        .sentences()
                        .flatMap(Indicator.Sentences::are)
                        .isPresent())
                .findFirst()
                .map(line -> view(profile, line, here));
    }

    private View view(Profile profile, Line line, Here here) {
        var places = new Places(here, profile.surroundings(), profile.question());
        var values = new Values(here);
        var indicator = line.indicator();
        var are = indicator.sentences().flatMap(Indicator.Sentences::are).orElseThrow();
        var made = line.made().orElseThrow();
        return new View(
                drawing.locator(profile.surroundings(), here),
                values.aloud(indicator, made.own()),
                here.say(
                        "profile.front.featured",
                        here.say(are),
                        places.own(),
                        places.reference(),
                        values.shortly(indicator, made.reference().value())),
                Places.url(profile.area()));
    }
}
