package nl.gezondewijk.portrait;

import static nl.gezondewijk.portrait.PortraitModule.FEMKE;
import static nl.gezondewijk.portrait.PortraitModule.WIM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.portrait.Portrait.State;
import nl.gezondewijk.portrait.Portraits.Making;
import nl.gezondewijk.portrait.Voice.Consent;
import nl.gezondewijk.portrait.Voice.Place;
import nl.gezondewijk.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The profile of each pilot goes in and comes out as it was. */
class PilotPortraitsTests {
    private static final LocalDate BEGUN = LocalDate.of(2013, 9, 1);

    private final PortraitModule module = PortraitModule.fresh();

    static List<Pilot> pilots() {
        return Pilot.ALL;
    }

    @Test
    void there_were_seven() {
        assertThat(Pilot.ALL).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("pilots")
    void it_comes_out_as_it_was_put_in(Pilot pilot) {
        var portrait = made(pilot);

        assertThat(portrait.filledBy()).isEqualTo(pilot.filledBy());
        assertThat(portrait.since()).isEqualTo(BEGUN);
        assertThat(portrait.area()).isEqualTo(pilot.area());
        assertThat(portrait.state()).isEqualTo(pilot.presented() ? State.SHARED : State.DRAFT);
        assertThat(portrait.chapters().stream()
                        .map(chapter -> new Template.Part(
                                chapter.title(),
                                chapter.choices().stream()
                                        .map(Choice::indicator)
                                        .toList())))
                .isEqualTo(pilot.chapters());
        assertThat(portrait.themes().stream()
                        .map(theme -> new Pilot.Named(
                                theme.name(),
                                theme.grounds().stream()
                                        .map(Theme.Ground::indicator)
                                        .sorted()
                                        .toList())))
                .isEqualTo(pilot.themes().stream()
                        .map(theme -> new Pilot.Named(
                                theme.name(), theme.figures().stream().sorted().toList()))
                        .toList());
        assertThat(portrait.links().stream()
                        .map(link -> portrait.theme(link.cause()).orElseThrow().name() + " > "
                                + portrait.theme(link.effect()).orElseThrow().name()))
                .isEqualTo(pilot.links());
        assertThat(module.voices().list(portrait).stream().map(voice -> heard(portrait, voice)))
                .isEqualTo(pilot.voices());
    }

    @ParameterizedTest
    @MethodSource("pilots")
    void every_figure_of_it_is_in_our_catalogue(Pilot pilot) {
        var indicators = new Indicators(new Themes());
        assertThat(Stream.concat(
                        pilot.chapters().stream().flatMap(part -> part.indicators().stream()),
                        pilot.themes().stream().flatMap(theme -> theme.figures().stream())))
                .allSatisfy(key -> assertThat(indicators.find(key)).as(key).isPresent());
    }

    /** Nobody had figures on these; the groups knew them all the same. */
    @ParameterizedTest
    @MethodSource("pilots")
    void a_theme_without_figures_says_on_what_it_stands(Pilot pilot) {
        var portrait = made(pilot);
        var read = module.voices().list(portrait);
        read.forEach(voice -> module.voices().read(portrait, voice.id(), 1, Voice.Recognisable.NOBODY, "", WIM));
        var views = new PortraitViews(
                PortraitModule.visit(dutch()),
                portrait,
                Sight.NONE,
                module.voices().list(portrait),
                new FigureNames(new Indicators(new Themes()), indicator -> false));

        for (var theme : portrait.themes()) {
            boolean heard = pilot.voices().stream().anyMatch(one -> one.on().equals(theme.name()));
            var says = views.theme(theme).standing();
            if (theme.grounds().isEmpty()) {
                assertThat(says).as(theme.name()).contains(heard ? "op ervaring alleen" : "nog geen cijfer");
            } else {
                assertThat(says).as(theme.name()).contains(heard ? "op cijfers en op ervaring" : "op cijfers.");
            }
        }
    }

    private Portrait made(Pilot pilot) {
        var begun = module.get(BeginPortrait.class)
                .first(1, pilot.area(), new Making(pilot.filledBy(), BEGUN, false), pilot.chapters(), FEMKE);
        for (var theme : pilot.themes()) {
            var made = module.theme(begun, theme.name());
            theme.figures().forEach(key -> module.themes().ground(made, new Theme.Ground(key, Optional.empty())));
        }
        var named = module.again(begun);
        for (var link : pilot.links()) {
            var ends = link.split(" > ");
            module.get(ThemeLinks.class).draw(named, id(named, ends[0]), id(named, ends[1]), Link.Kind.HELPS, "");
        }
        pilot.voices()
                .forEach(one ->
                        module.voices().add(named, text(one), List.of(new Place.OnTheme(id(named, one.on()))), FEMKE));
        if (pilot.presented()) {
            module.portraits().move(named, State.SHARED);
        }
        return module.again(begun);
    }

    private static VoiceText text(Pilot.Heard heard) {
        var consent = heard.kind() == Voice.Kind.OBSERVATION ? Consent.Asked.NOT_NEEDED : Consent.Asked.PARTNERS;
        return new VoiceText(
                heard.kind(),
                heard.speaker(),
                heard.words(),
                "",
                BEGUN,
                new Consent(consent, "mondeling"),
                "",
                Optional.empty());
    }

    private static Pilot.Heard heard(Portrait portrait, Voice voice) {
        var on = (Place.OnTheme) voice.places().getFirst();
        return new Pilot.Heard(
                voice.kind(),
                voice.speaker(),
                voice.words(),
                portrait.theme(on.theme()).orElseThrow().name());
    }

    private static int id(Portrait portrait, String theme) {
        return portrait.themes().stream()
                .filter(one -> one.name().equals(theme))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static nl.gezondewijk.page.Language dutch() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/portrait", "messages/page");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new nl.gezondewijk.page.Language(messages, Locale.of("nl"));
    }
}
