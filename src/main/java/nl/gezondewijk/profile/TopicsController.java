package nl.gezondewijk.profile;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.theme.Scheme;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue to read: every topic and indicator, in the order of the scheme chosen. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class TopicsController {
    private final Themes themes;
    private final Indicators indicators;
    private final Figures figures;

    TopicsController(Themes themes, Indicators indicators, Figures figures) {
        this.themes = themes;
        this.indicators = indicators;
        this.figures = figures;
    }

    record GroupView(String name, List<TopicView> topics) {}

    record TopicView(String key, String name, String about, String suppliers, List<IndicatorLine> indicators) {}

    record IndicatorLine(String name, String meaning, String who, String kind, String kindClass, String years) {}

    @GetMapping("/onderwerpen")
    String topics(@RequestParam Optional<String> indeling, Here here, Model model) {
        var scheme = themes.schemes().stream()
                .filter(one -> indeling.equals(Optional.of(one.key())))
                .findFirst()
                .orElse(themes.standard());
        model.addAttribute("page", Page.titled(here.say("profile.topics")));
        model.addAttribute(
                "schemes",
                themes.schemes().stream()
                        .map(one -> new ProfileView.Choice(
                                here.say(one.name()), here.with("indeling", one.key()), one.equals(scheme)))
                        .toList());
        model.addAttribute("source", here.say(scheme.source()));
        model.addAttribute(
                "groups",
                scheme.groups().stream().map(group -> group(here, group)).toList());
        return "profile/topics";
    }

    private GroupView group(Here here, Scheme.Group group) {
        return new GroupView(
                here.say(group.name()),
                group.topics().stream().map(key -> topic(here, key)).toList());
    }

    private TopicView topic(Here here, String key) {
        var topic = themes.get(key);
        return new TopicView(
                key,
                here.say(topic.name()),
                here.say(topic.about()),
                here.say(topic.suppliers()),
                indicators.listShown(figures.edition()).stream()
                        .filter(indicator -> indicator.topic().equals(key) && indicator.isMain())
                        .map(indicator -> line(here, indicator))
                        .toList());
    }

    private IndicatorLine line(Here here, Indicator indicator) {
        var years = figures.edition().series(indicator).stream()
                .map(one -> one.spot().period().code())
                .distinct()
                .sorted()
                .toList();
        return new IndicatorLine(
                here.say(indicator.name()),
                here.say(indicator.meaning()),
                here.say(indicator.population().who()),
                here.say("profile.kind." + indicator.kind()),
                switch (indicator.kind()) {
                    case COUNTED -> "counted";
                    case ASKED -> "asked";
                    case MODELLED -> "estimated";
                },
                years.isEmpty() ? here.say("profile.topics.none") : String.join(", ", years));
    }
}
