package nl.gezondewijk.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Component;

/** The figures that a group may choose from, as it asks for them. */
@Component
class Offers {
    static final String FINDINGS = "bevindingen";
    static final String SEARCH = "zoeken";
    private static final String TOPIC = "onderwerp-";
    private static final String TEMPLATE = "sjabloon-";

    private final Indicators indicators;
    private final Templates templates;
    private final Themes topics;
    private final Figures figures;

    Offers(Indicators indicators, Templates templates, Themes topics, Figures figures) {
        this.figures = figures;
        this.indicators = indicators;
        this.templates = templates;
        this.topics = topics;
    }

    /**
     * A figure on offer.
     *
     * @param says what it says, or its name where no figure may be seen
     * @param chosen in which chapter it stands already; empty where in none
     */
    record Offer(String key, String says, String kind, String kindClass, String why, String chosen) {}

    List<Offer> of(String asked, String query, Portrait portrait, Sight sight, Language here) {
        return keys(asked, query, sight, here)
                .filter(this::offers)
                .map(key -> offer(key, asked, portrait, sight, here))
                .toList();
    }

    /** Whether who is here may know of it, and so may choose it. */
    boolean offers(String key) {
        return indicators.find(key, figures.edition()).isPresent();
    }

    /** What a figure is chosen for when it was offered so. */
    static Choice.Why why(String asked) {
        return asked.equals(FINDINGS)
                ? Choice.Why.FINDING
                : asked.startsWith(TOPIC)
                        ? Choice.Why.TOPIC
                        : asked.startsWith(TEMPLATE) ? Choice.Why.TEMPLATE : Choice.Why.SEARCH;
    }

    private Stream<String> keys(String asked, String query, Sight sight, Language here) {
        if (asked.equals(SEARCH)) {
            return indicators.listShown().stream()
                    .filter(one -> Likeness.holds(query, here.say(one.name()) + " " + here.say(one.meaning())))
                    .map(Indicator::key);
        }
        if (asked.startsWith(TOPIC)) {
            var topic = asked.substring(TOPIC.length());
            return indicators.listShown().stream()
                    .filter(one -> one.topic().equals(topic) && one.isMain())
                    .map(Indicator::key);
        }
        return asked.startsWith(TEMPLATE)
                ? templates.findOrBasic(asked.substring(TEMPLATE.length())).indicators().stream()
                : sight.findings().stream().map(Sight.Found::indicator);
    }

    private Offer offer(String key, String asked, Portrait portrait, Sight sight, Language here) {
        var indicator = indicators.get(key);
        var found = sight.findings().stream()
                .filter(one -> one.indicator().equals(key))
                .findFirst();
        var told = found.map(Sight.Found::told)
                .filter(one -> asked.equals(FINDINGS))
                .or(() -> sight.of(key));
        return new Offer(
                key,
                told.map(Cited.Told::sentence)
                        .orElse(here.say(indicator.name()) + " ("
                                + here.say(indicator.population().who()) + ")"),
                told.map(Cited.Told::kind).orElse(""),
                told.map(Cited.Told::kindClass).orElse(""),
                found.map(one -> here.say("portrait.why." + one.why())).orElse(""),
                chosen(key, portrait));
    }

    private static String chosen(String key, Portrait portrait) {
        return portrait.chapters().stream()
                .filter(chapter -> chapter.choices().stream()
                        .anyMatch(one -> one.indicator().equals(key)))
                .map(Chapter::title)
                .findFirst()
                .orElse("");
    }

    /** Figures whose words are like those of a theme: what a group may mean when it names it. */
    List<String> like(Theme theme, Sight sight) {
        var like = new ArrayList<String>();
        for (var indicator : indicators.listShown()) {
            boolean seen = sight.of(indicator.key()).isPresent() && indicator.isMain();
            boolean grounded =
                    theme.grounds().stream().anyMatch(one -> one.indicator().equals(indicator.key()));
            if (seen && !grounded && isLike(theme, indicator)) {
                like.add(indicator.key());
            }
        }
        return like;
    }

    private boolean isLike(Theme theme, Indicator indicator) {
        return Stream.of(indicator.name(), topics.get(indicator.topic()).name())
                .anyMatch(words -> Likeness.of(theme.name(), words.nl()) || Likeness.of(theme.name(), words.en()));
    }

    /** The finding that an indicator is now, for a theme that comes from it. */
    static Theme.Ground ground(String key, Sight sight) {
        return new Theme.Ground(key, Optional.of(key).flatMap(sight::finding));
    }
}
