package nl.gezondewijk.portrait;

import static nl.gezondewijk.portrait.PortraitModule.FEMKE;
import static nl.gezondewijk.portrait.PortraitModule.MARCH;
import static nl.gezondewijk.portrait.PortraitModule.WIM;
import static nl.gezondewijk.portrait.PortraitModule.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.Edition;
import nl.gezondewijk.portrait.Portrait.Adoption;
import nl.gezondewijk.portrait.Portrait.State;
import nl.gezondewijk.portrait.Portraits.Making;
import nl.gezondewijk.portrait.Voice.Place;
import nl.gezondewijk.portrait.Voice.Recognisable;
import nl.gezondewijk.profile.Finding;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class PortraitsTests {
    private static final Template.Part MEETING =
            new Template.Part("Meedoen", List.of("eenzaam", "mantelzorg", "roken"));
    private static final Template.Part CARE = new Template.Part("Zorg", List.of("afstand-huisarts"));

    private final PortraitModule module = PortraitModule.fresh();

    @Test
    void what_is_begun_from_a_template_has_its_chapters_and_figures_in_order() {
        var begun = module.begun(1, false, MEETING, CARE);

        assertThat(begun.chapters()).extracting(Chapter::title).containsExactly("Meedoen", "Zorg");
        assertThat(begun.indicators()).containsExactly("eenzaam", "mantelzorg", "roken", "afstand-huisarts");
        assertThat(begun.chapters().getFirst().choices()).allMatch(one -> one.why() == Choice.Why.TEMPLATE);
    }

    @Test
    void who_begins_a_second_time_finds_what_was_begun_and_nothing_is_lost() {
        module.begun(1, false, MEETING);
        var again = module.begun(1, false, CARE);

        assertThat(again.chapters()).extracting(Chapter::title).containsExactly("Meedoen");
        assertThat(module.get(Versions.class).list(1)).hasSize(1);
    }

    @Test
    void another_approach_has_a_portrait_of_its_own() {
        module.begun(1, false, MEETING);
        assertThat(module.portraits().find(2)).isEmpty();
        assertThat(module.begun(2, false, CARE).indicators()).containsExactly("afstand-huisarts");
    }

    @Test
    void a_figure_is_moved_up_and_left_out_and_stands_in_one_chapter_only() {
        var portrait = module.begun(1, false, MEETING, CARE);
        var meeting = portrait.chapters().getFirst();
        var care = portrait.chapters().getLast();

        module.chapters().raise(portrait, meeting, "roken");
        module.chapters().leaveOut(portrait, "eenzaam");
        module.chapters().choose(portrait.id(), care.id(), new Choice("mantelzorg", Choice.Why.SEARCH));

        assertThat(module.again(portrait).chapters())
                .extracting(chapter ->
                        chapter.choices().stream().map(Choice::indicator).toList())
                .containsExactly(List.of("roken"), List.of("afstand-huisarts", "mantelzorg"));
    }

    @Test
    void a_chapter_is_moved_up() {
        var portrait = module.begun(1, false, MEETING, CARE);
        module.chapters().raise(portrait, portrait.chapters().getLast().id());
        assertThat(module.again(portrait).chapters()).extracting(Chapter::title).containsExactly("Zorg", "Meedoen");
    }

    @Test
    void of_two_who_write_a_conclusion_the_second_hears_what_the_first_wrote() {
        var portrait = module.begun(1, false, MEETING);
        var chapter = portrait.chapters().getFirst();

        assertThat(module.chapters().save(portrait, chapter.id(), "Meedoen", "Van Femke", chapter.revision()))
                .isInstanceOf(Saved.Kept.class);
        assertThat(module.chapters().save(portrait, chapter.id(), "Meedoen", "Van Wim", chapter.revision()))
                .isInstanceOfSatisfying(
                        Saved.Overtaken.class,
                        other ->
                                assertThat(((Chapter) other.now()).conclusion()).isEqualTo("Van Femke"));
        assertThat(module.again(portrait).chapters().getFirst().conclusion()).isEqualTo("Van Femke");
    }

    @Test
    void of_two_who_write_a_theme_the_second_hears_what_the_first_wrote() {
        var portrait = module.begun(1, false);
        var theme = module.theme(portrait, "Eenzaamheid");

        module.themes().save(portrait, theme.id(), "Eenzaamheid", "Van Femke", theme.revision());
        assertThat(module.themes().save(portrait, theme.id(), "Alleen", "Van Wim", theme.revision()))
                .isEqualTo(new Saved.Overtaken<>(module.again(portrait).themes().getFirst()));
    }

    @Test
    void of_two_who_say_whose_figures_they_are_the_second_hears_of_the_first() {
        var portrait = module.begun(1, false);
        module.portraits().tell(portrait, new Making("De GGD", MARCH, false), portrait.revision());
        assertThat(module.portraits().tell(portrait, new Making("De ROS", MARCH, false), portrait.revision()))
                .isInstanceOf(Saved.Overtaken.class);
        assertThat(module.again(portrait).filledBy()).isEqualTo("De GGD");
    }

    @Test
    void a_theme_remembers_that_it_was_named_before_the_figures_and_what_it_came_from() {
        var portrait = module.begun(1, true);
        var first = module.theme(portrait, "Eenzaamheid");
        module.portraits().showFigures(portrait);
        var later = module.theme(module.again(portrait), "Roken");
        module.themes().ground(first, new Theme.Ground("eenzaam", Optional.of(Finding.Why.POINT_OF_ATTENTION)));

        var themes = module.again(portrait).themes();
        assertThat(themes).extracting(Theme::namedFirst).containsExactly(true, false);
        assertThat(themes.getFirst().grounds())
                .containsExactly(new Theme.Ground("eenzaam", Optional.of(Finding.Why.POINT_OF_ATTENTION)));
        assertThat(module.again(portrait).themesFrom("eenzaam"))
                .extracting(Theme::id)
                .containsExactly(first.id())
                .doesNotContain(later.id());
    }

    @Test
    void a_theme_has_a_name_of_its_own() {
        var portrait = module.begun(1, false);
        module.theme(portrait, "Eenzaamheid");
        assertThat(module.themes().add(portrait, "Eenzaamheid", "")).isEmpty();
    }

    @Test
    void an_arrow_joins_two_themes_of_one_portrait_and_a_second_one_replaces_it() {
        var portrait = module.begun(1, false);
        var cause = module.theme(portrait, "Weinig ontmoeting");
        var effect = module.theme(portrait, "Eenzaamheid");
        var elsewhere = module.theme(module.begun(2, false), "Eenzaamheid");
        var now = module.again(portrait);
        var links = module.get(ThemeLinks.class);

        links.draw(now, cause.id(), effect.id(), Link.Kind.HELPS, "");
        links.draw(now, cause.id(), effect.id(), Link.Kind.WORSENS, "niemand komt meer buiten");

        assertThat(module.again(portrait).links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(Link.Kind.WORSENS);
            assertThat(link.because()).isEqualTo("niemand komt meer buiten");
        });
        assertThatThrownBy(() -> links.draw(now, cause.id(), cause.id(), Link.Kind.HELPS, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> links.draw(now, cause.id(), elsewhere.id(), Link.Kind.HELPS, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_reads_their_own_words_as_a_second_person() {
        var portrait = module.begun(1, false);
        var theme = module.theme(portrait, "Eenzaamheid");
        int voice = module.voices()
                .add(portrait, quote("Ik spreek niemand."), List.of(new Place.OnTheme(theme.id())), FEMKE);

        assertThat(module.voices().read(portrait, voice, 1, Recognisable.NOBODY, "", FEMKE))
                .isFalse();
        assertThat(heard(portrait).isShown()).isFalse();
        assertThat(module.voices().read(portrait, voice, 1, Recognisable.NOBODY, "", WIM))
                .isTrue();
        assertThat(heard(portrait).isShown()).isTrue();
        assertThat(heard(portrait).reading()).hasValue(new Voice.Reading(Recognisable.NOBODY, WIM.reference(), ""));
    }

    @Test
    void words_by_which_others_know_somebody_stay_closed_until_they_are_written_anew_and_read_anew() {
        var portrait = module.begun(1, false);
        var on = new Place.OnTheme(module.theme(portrait, "Eenzaamheid").id());
        int voice = module.voices().add(portrait, quote("De slager op de hoek is alleen."), List.of(on), FEMKE);
        module.voices().read(portrait, voice, 1, Recognisable.OTHERS, "iedereen kent de slager", WIM);
        assertThat(heard(portrait).isShown()).isFalse();

        module.voices()
                .rewrite(portrait, voice, quote("Ook wie een winkel heeft, kan alleen zijn."), List.of(on), 2, FEMKE);
        assertThat(heard(portrait).reading()).isEmpty();
        assertThat(module.voices().read(portrait, voice, 2, Recognisable.NOBODY, "", WIM))
                .as("of the words before")
                .isFalse();
        module.voices().read(portrait, voice, 3, Recognisable.SPEAKER, "", WIM);
        assertThat(heard(portrait).isShown()).isTrue();
    }

    @Test
    void what_waits_for_consent_is_not_shown() {
        var portrait = module.begun(1, false);
        var on = new Place.OnTheme(module.theme(portrait, "Eenzaamheid").id());
        var quote = quote("Ik spreek niemand.");
        var asked = new VoiceText(
                quote.kind(),
                quote.speaker(),
                quote.words(),
                "",
                MARCH,
                new Voice.Consent(Voice.Consent.Asked.ASKED, ""),
                "",
                Optional.empty());
        int voice = module.voices().add(portrait, asked, List.of(on), FEMKE);
        module.voices().read(portrait, voice, 1, Recognisable.NOBODY, "", WIM);
        assertThat(heard(portrait).isShown()).isFalse();
    }

    @Test
    void the_database_itself_refuses_a_writer_as_second_reader() {
        var portrait = module.begun(1, false);
        var on = new Place.OnTheme(module.theme(portrait, "Eenzaamheid").id());
        int voice = module.voices().add(portrait, quote("Ik spreek niemand."), List.of(on), FEMKE);
        var db = module.get(org.springframework.jdbc.core.simple.JdbcClient.class);
        assertThatThrownBy(() -> db.sql("""
                                UPDATE portrait.voice SET recognisable = 'NOBODY', read_by = written_by WHERE id = :id
                                """).param("id", voice).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void an_adopted_version_is_never_adopted_again_and_a_next_one_begins_with_all_it_has() {
        var portrait = filled();
        assertThat(module.get(Versions.class)
                        .adopt(
                                portrait,
                                new Adoption("de werkgroep", MARCH, new Edition.Key(7, List.of(1)), false),
                                FEMKE))
                .isTrue();
        assertThat(module.get(Versions.class)
                        .adopt(
                                portrait,
                                new Adoption("iemand anders", MARCH, new Edition.Key(8, List.of(1)), false),
                                WIM))
                .isFalse();

        var adopted = module.again(portrait);
        assertThat(adopted.adoption())
                .hasValue(new Adoption("de werkgroep", MARCH, new Edition.Key(7, List.of(1)), false));
        var next = module.get(BeginPortrait.class).next(adopted, MARCH, FEMKE);
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(State.DRAFT);
        assertThat(next.indicators()).isEqualTo(adopted.indicators());
        assertThat(next.themes()).extracting(Theme::name).containsExactly("Weinig ontmoeting", "Eenzaamheid");
        assertThat(next.links()).hasSize(1);
        assertThat(module.voices().list(next)).hasSize(1);
        assertThat(CompareVersions.between(
                        new CompareVersions.Seen(adopted, Sight.NONE, List.of()),
                        new CompareVersions.Seen(next, Sight.NONE, List.of())))
                .isEmpty();
    }

    @Test
    void what_is_taken_back_is_gone_from_every_version_and_an_adopted_one_says_so() {
        var portrait = filled();
        module.get(Versions.class)
                .adopt(portrait, new Adoption("de werkgroep", MARCH, new Edition.Key(7, List.of(1)), false), FEMKE);
        var adopted = module.again(portrait);
        var next = module.get(BeginPortrait.class).next(adopted, MARCH, FEMKE);

        module.voices().withdraw(next, module.voices().list(next).getFirst().id());

        assertThat(module.voices().list(adopted)).isEmpty();
        assertThat(module.voices().list(next)).isEmpty();
        assertThat(module.again(adopted).withdrawn()).isEqualTo(1);
        assertThat(module.again(next).withdrawn()).isZero();
    }

    @Test
    void what_is_written_and_read_anew_in_a_next_version_stays_as_it_was_in_the_adopted_one() {
        var adopted = adopted();
        var next = module.get(BeginPortrait.class).next(adopted, MARCH, FEMKE);
        assertThat(heard(next).words()).isEqualTo(heard(adopted).words());
        assertThat(heard(next).reading()).isEqualTo(heard(adopted).reading()).isPresent();
        assertThat(module.again(next).theme(on(heard(next))).orElseThrow().name())
                .isEqualTo("Weinig ontmoeting");

        var before = heard(adopted);
        module.voices()
                .rewrite(
                        next,
                        heard(next).id(),
                        quote("Nu spreek ik elke dag iemand."),
                        heard(next).places(),
                        1,
                        WIM);
        assertThat(heard(adopted)).isEqualTo(before);
        module.voices().read(next, heard(next).id(), 2, Recognisable.OTHERS, "de winkel is te herkennen", FEMKE);
        assertThat(heard(adopted)).as("what was read are other words").isEqualTo(before);
        assertThat(heard(next).words()).isEqualTo("Nu spreek ik elke dag iemand.");
        assertThat(heard(next).isShown()).isFalse();
    }

    @Test
    void what_nobody_had_read_when_a_version_was_adopted_does_not_come_into_it_later() {
        var portrait = filled();
        var adopted = adopted(portrait);
        var next = module.get(BeginPortrait.class).next(adopted, MARCH, FEMKE);
        module.voices().read(next, heard(next).id(), 1, Recognisable.NOBODY, "", WIM);
        assertThat(heard(next).isShown()).isTrue();
        assertThat(heard(adopted).isShown()).isFalse();
    }

    @Test
    void whoever_wants_the_same_words_to_go_less_far_is_heeded_in_the_adopted_version_too() {
        var adopted = adopted();
        var next = module.get(BeginPortrait.class).next(adopted, MARCH, FEMKE);
        var waits = new VoiceText(
                Voice.Kind.QUOTE,
                Voice.Speaker.RESIDENT,
                heard(next).words(),
                "",
                MARCH,
                new Voice.Consent(Voice.Consent.Asked.ASKED, "wil er nog over denken"),
                "",
                Optional.empty());
        module.voices().rewrite(next, heard(next).id(), waits, heard(next).places(), 1, FEMKE);
        assertThat(heard(adopted).consent()).isEqualTo(waits.consent());
        assertThat(heard(adopted).isShown()).isFalse();
    }

    @Test
    void words_by_which_others_are_known_are_hidden_in_the_adopted_version_too() {
        var adopted = adopted();
        var next = module.get(BeginPortrait.class).next(adopted, MARCH, FEMKE);
        module.voices()
                .rewrite(
                        next,
                        heard(next).id(),
                        quote(heard(next).words()),
                        heard(next).places(),
                        1,
                        FEMKE);
        module.voices().read(next, heard(next).id(), 2, Recognisable.OTHERS, "haar dochter", WIM);
        assertThat(heard(adopted).isShown()).isFalse();
    }

    private static int on(Voice voice) {
        return ((Place.OnTheme) voice.places().getFirst()).theme();
    }

    /** With an experience that was read. */
    private Portrait adopted() {
        var portrait = filled();
        module.voices().read(portrait, heard(portrait).id(), 1, Recognisable.NOBODY, "", WIM);
        return adopted(portrait);
    }

    private Portrait adopted(Portrait portrait) {
        module.get(Versions.class)
                .adopt(portrait, new Adoption("de werkgroep", MARCH, new Edition.Key(7, List.of(1)), true), FEMKE);
        return module.again(portrait);
    }

    @Test
    void a_draft_begets_no_next_version() {
        var portrait = filled();
        assertThatThrownBy(() -> module.get(BeginPortrait.class).next(portrait, MARCH, FEMKE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_comment_is_answered() {
        var portrait = filled();
        var comments = module.get(Comments.class);
        comments.add(portrait.chapters().getFirst(), "Dit herken ik.", WIM);
        comments.answer(portrait, comments.list(portrait).getFirst().id(), "Dank u.", FEMKE);

        assertThat(comments.list(portrait)).singleElement().satisfies(one -> {
            assertThat(one.by()).isEqualTo(WIM.reference());
            assertThat(one.answer().orElseThrow().words()).isEqualTo("Dank u.");
        });
    }

    /** Two themes, an arrow between them, an experience. */
    private Portrait filled() {
        var portrait = module.begun(1, false, MEETING, CARE);
        var cause = module.theme(portrait, "Weinig ontmoeting");
        var effect = module.theme(portrait, "Eenzaamheid");
        module.themes().ground(effect, new Theme.Ground("eenzaam", Optional.empty()));
        module.get(ThemeLinks.class)
                .draw(module.again(portrait), cause.id(), effect.id(), Link.Kind.WORSENS, "het buurthuis is dicht");
        module.voices().add(portrait, quote("Ik spreek niemand."), List.of(new Place.OnTheme(cause.id())), FEMKE);
        return module.again(portrait);
    }

    private Voice heard(Portrait portrait) {
        return module.voices().list(portrait).getFirst();
    }
}
