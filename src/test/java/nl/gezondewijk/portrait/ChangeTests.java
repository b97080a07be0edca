package nl.gezondewijk.portrait;

import static nl.gezondewijk.portrait.PortraitModule.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.portrait.Change.Kind;
import nl.gezondewijk.portrait.Cited.Told;
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

        assertThat(Change.between(before, Sight.NONE, after, Sight.NONE))
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
        assertThat(Change.between(one, sight("44,6%"), one, sight("45,0%")))
                .containsExactly(new Change(Kind.FIGURE_VALUE, "eenzaam", "44,6%", "45,0%"));
    }

    @Test
    void an_arrow_that_turned_and_one_that_went_are_told() {
        var themes = List.of(theme(20, 1, "Groen", ""), theme(21, 2, "Eenzaam", ""));
        var worse = portrait(List.of(), themes, List.of(new Link(1, 20, 21, Link.Kind.WORSENS, "")));
        var helps = portrait(List.of(), themes, List.of(new Link(2, 20, 21, Link.Kind.HELPS, "")));

        assertThat(Change.between(worse, Sight.NONE, helps, Sight.NONE))
                .containsExactly(new Change(Kind.LINK_TURNED, "Groen → Eenzaam", "WORSENS", "HELPS"));
        assertThat(Change.between(worse, Sight.NONE, portrait(List.of(), themes, List.of()), Sight.NONE))
                .extracting(Change::kind)
                .containsExactly(Kind.LINK_WENT);
    }

    @Test
    void the_same_is_no_change() {
        var one = portrait(List.of(chapter(10, 1, "Meedoen", "Oud", "eenzaam")), List.of(), List.of());
        assertThat(Change.between(one, sight("44,6%"), one, sight("44,6%"))).isEmpty();
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
        return new Portrait(
                1, 1, 1, "WK999901", State.DRAFT, false, "CBS", MARCH, Optional.empty(), 0, 1, chapters, themes, links);
    }
}
