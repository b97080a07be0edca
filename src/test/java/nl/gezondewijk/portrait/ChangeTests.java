package nl.gezondewijk.portrait;

import static nl.gezondewijk.portrait.PortraitModule.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.portrait.Change.Kind;
import nl.gezondewijk.portrait.Cited.Told;
import nl.gezondewijk.portrait.CompareVersions.Seen;
import nl.gezondewijk.portrait.Portrait.State;
import org.junit.jupiter.api.Test;

class ChangeTests {

    @Test
    void what_came_went_and_changed_in_words_is_told() {
        var before = portrait(
                List.of(chapter(10, 1, "Meedoen", "Oud", "eenzaam", "roken"), chapter(11, 2, "Zorg", "")),
                List.of(theme(20, 1, "Alleen", "")),
                List.of());
        var after = portrait(
                List.of(chapter(30, 1, "Samen", "Nieuw", "eenzaam", "mantelzorg"), chapter(31, 3, "Plek", "")),
                List.of(theme(40, 1, "Eenzaam", "Veel"), theme(41, 2, "Groen", "")),
                List.of(new Link(1, 41, 40, Link.Kind.HELPS, "")));

        assertThat(CompareVersions.between(seen(before), seen(after)))
                .containsExactlyInAnyOrder(
                        new Change(Kind.CHAPTER_RENAMED, "Samen", "Meedoen", "Samen"),
                        new Change(Kind.CONCLUSION, "Samen", "Oud", "Nieuw"),
                        new Change(Kind.CHAPTER_WENT, "Zorg", "", ""),
                        new Change(Kind.CHAPTER_CAME, "Plek", "", ""),
                        new Change(Kind.FIGURE_WENT, "roken", "", ""),
                        new Change(Kind.FIGURE_CAME, "mantelzorg", "", ""),
                        new Change(Kind.THEME_RENAMED, "Eenzaam", "Alleen", "Eenzaam"),
                        new Change(Kind.THEME_STORY, "Eenzaam", "", "Veel"),
                        new Change(Kind.THEME_CAME, "Groen", "", ""),
                        new Change(Kind.LINK_CAME, "Groen → Eenzaam", "", ""));
    }

    @Test
    void a_value_that_is_not_the_same_any_more_is_told() {
        var one = portrait(List.of(chapter(10, 1, "Meedoen", "", "eenzaam")), List.of(), List.of());
        assertThat(CompareVersions.between(seen(one, "44,6%"), seen(one, "45,0%")))
                .containsExactly(new Change(Kind.FIGURE_VALUE, "eenzaam", "44,6%", "45,0%"));
    }

    @Test
    void an_arrow_that_turned_and_one_that_went_are_told() {
        var themes = List.of(theme(20, 1, "Groen", ""), theme(21, 2, "Eenzaam", ""));
        var worse = portrait(List.of(), themes, List.of(new Link(1, 20, 21, Link.Kind.WORSENS, "")));
        var helps = portrait(List.of(), themes, List.of(new Link(2, 20, 21, Link.Kind.HELPS, "")));

        assertThat(CompareVersions.between(seen(worse), seen(helps)))
                .containsExactly(new Change(Kind.LINK_TURNED, "Groen → Eenzaam", "WORSENS", "HELPS"));
        assertThat(CompareVersions.between(seen(worse), seen(portrait(List.of(), themes, List.of()))))
                .extracting(Change::kind)
                .containsExactly(Kind.LINK_WENT);
    }

    @Test
    void the_same_is_no_change() {
        var one = portrait(List.of(chapter(10, 1, "Meedoen", "Oud", "eenzaam")), List.of(), List.of());
        assertThat(CompareVersions.between(seen(one, "44,6%"), seen(one, "44,6%")))
                .isEmpty();
    }

    @Test
    void experiences_that_came_went_or_were_worded_anew_are_told() {
        var one = portrait(List.of(), List.of(), List.of());
        var then = new Seen(one, Sight.NONE, List.of(voice(1, 1, "Oud", ""), voice(2, 2, "Weg", "bewoner")));
        var now = new Seen(one, Sight.NONE, List.of(voice(8, 1, "Nieuw", "een buur"), voice(9, 3, "Erbij", "")));

        assertThat(CompareVersions.between(then, now))
                .containsExactly(
                        new Change(Kind.VOICE_WORDS, "QUOTE", "Oud", "Nieuw\neen buur"),
                        new Change(Kind.VOICE_WENT, "QUOTE", "Weg\nbewoner", ""),
                        new Change(Kind.VOICE_CAME, "QUOTE", "", "Erbij"));
    }

    @Test
    void another_order_is_told_of_what_stands_in_both() {
        var before = portrait(
                List.of(),
                List.of(theme(20, 1, "Alleen", ""), theme(21, 2, "Groen", ""), theme(22, 3, "Weg", "")),
                List.of());
        var after = portrait(List.of(), List.of(theme(41, 2, "Groen", ""), theme(40, 1, "Alleen", "")), List.of());

        assertThat(CompareVersions.between(seen(before), seen(after)))
                .containsExactly(
                        new Change(Kind.THEME_WENT, "Weg", "", ""),
                        new Change(Kind.THEME_ORDER, "", "Alleen, Groen", "Groen, Alleen"));
    }

    @Test
    void whose_figures_it_has_and_since_when_is_told() {
        var cbs = portrait("CBS", MARCH);
        var ggd = portrait("GGD", MARCH.plusDays(1));

        assertThat(CompareVersions.between(seen(cbs), seen(ggd)))
                .containsExactly(
                        new Change(Kind.FILLED_BY, "", "CBS", "GGD"),
                        new Change(
                                Kind.SINCE,
                                "",
                                MARCH.toString(),
                                MARCH.plusDays(1).toString()));
    }

    private static Seen seen(Portrait portrait) {
        return new Seen(portrait, Sight.NONE, List.of());
    }

    private static Seen seen(Portrait portrait, String value) {
        return new Seen(portrait, sight(value), List.of());
    }

    private static Voice voice(int id, int root, String words, String described) {
        return new Voice(
                id,
                root,
                Voice.Kind.QUOTE,
                Voice.Speaker.RESIDENT,
                words,
                described,
                MARCH,
                new Voice.Consent(Voice.Consent.Asked.PARTNERS, "aloud"),
                "",
                Optional.empty(),
                "account:1",
                Optional.empty(),
                1,
                List.of());
    }

    private static Sight sight(String value) {
        var told = new Told("Eenzaam", "", value, "", "", "", "", "", "", "", "2020");
        return new Sight(Map.of("eenzaam", told), List.of(), List.of(), List.of(), List.of());
    }

    private static Chapter chapter(int id, int root, String title, String conclusion, String... figures) {
        var choices = Arrays.stream(figures)
                .map(key -> new Choice(key, Choice.Why.SEARCH))
                .toList();
        return new Chapter(id, root, title, conclusion, 1, choices);
    }

    private static Theme theme(int id, int root, String name, String story) {
        return new Theme(id, root, name, story, false, 1, List.of());
    }

    private static Portrait portrait(List<Chapter> chapters, List<Theme> themes, List<Link> links) {
        return portrait("CBS", MARCH, chapters, themes, links);
    }

    private static Portrait portrait(String filledBy, LocalDate since) {
        return portrait(filledBy, since, List.of(), List.of(), List.of());
    }

    private static Portrait portrait(
            String filledBy, LocalDate since, List<Chapter> chapters, List<Theme> themes, List<Link> links) {
        return new Portrait(
                1,
                1,
                1,
                "WK999901",
                State.DRAFT,
                false,
                filledBy,
                since,
                Optional.empty(),
                0,
                1,
                chapters,
                themes,
                links);
    }
}
