package nl.gezondewijk.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Border;
import nl.gezondewijk.portrait.Voice.Place;
import nl.gezondewijk.portrait.Voice.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceFormTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final Standing STANDING = new Standing(
            List.of(new Theme(12, 1, "Eenzaamheid", "", false, 1, List.of())), List.of("eenzaam"), List.of());

    /** Church towers, of which the test of the grid has the source. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            '52,15517440 5,38720621',  155000, 463000
            '52.15517440, 5.38720621', 155000, 463000
            '53.21938317,6.56820053',  233883, 582065
            '155000 463000',           155000, 463000
            '155000, 463000',          155000, 463000
            """)
    void a_place_is_read_as_telephones_and_maps_write_it(String typed, int x, int y) {
        assertThat(with(typed, "thema-12").point()).hasValueSatisfying(point -> {
            assertThat(point.x()).isBetween(x - 1, x + 1);
            assertThat(point.y()).isBetween(y - 1, y + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ergens", "52.1", "5.3 52.1", "0 0", "13.4 52.5", "1 2 3"})
    void what_is_no_place_in_the_country_is_told(String typed) {
        assertThat(with(typed, "thema-12").wrong(STANDING, TODAY)).hasValue("portrait.wrong.point");
    }

    @Test
    void it_stands_on_a_theme_or_a_figure_of_this_portrait_and_nothing_else() {
        assertThat(with("", "thema-12").places(STANDING)).hasValue(List.of(new Place.OnTheme(12)));
        assertThat(with("", "cijfer-eenzaam").places(STANDING)).hasValue(List.of(new Place.OnIndicator("eenzaam")));
        assertThat(with("", "thema-13").wrong(STANDING, TODAY)).hasValue("portrait.wrong.on");
        assertThat(with("", "cijfer-roken").wrong(STANDING, TODAY)).hasValue("portrait.wrong.on");
        assertThat(with("", "").wrong(STANDING, TODAY)).hasValue("portrait.wrong.on");
        assertThat(with("", Standing.STAYS).wrong(STANDING, TODAY)).hasValue("portrait.wrong.on");
    }

    @Test
    void it_stands_on_all_that_is_chosen_and_what_was_left_empty_does_not_count() {
        var form = new VoiceForm(
                "QUOTE",
                "RESIDENT",
                "Woorden",
                "",
                "2026-03-01",
                "PARTNERS",
                "mondeling",
                List.of("thema-12", "", "cijfer-eenzaam", "thema-12"),
                "",
                "",
                "",
                0);
        assertThat(form.places(STANDING)).hasValue(List.of(new Place.OnTheme(12), new Place.OnIndicator("eenzaam")));
    }

    @Test
    void it_stays_where_it_stands_when_the_writer_may_not_see_that() {
        var unseen = new Place.OnIndicator("eigen-kwaal");
        var standing = new Standing(STANDING.themes(), List.of(), List.of(unseen));
        assertThat(with("", Standing.STAYS).places(standing)).hasValue(List.of(unseen));
    }

    @ParameterizedTest
    @CsvSource({
        "QUOTE,       NOT_NEEDED, '',        portrait.wrong.consentNeeded",
        "HOME_VISITS, NOT_NEEDED, '',        portrait.wrong.consentNeeded",
        "QUOTE,       GIVEN,      '',        portrait.wrong.consentHow",
        "QUOTE,       GIVEN,      mondeling,",
        "QUOTE,       ASKED,      '',",
        "OBSERVATION, NOT_NEEDED, '',"
    })
    void people_are_asked_and_how_is_kept(String kind, String consent, String how, String wrong) {
        var form = new VoiceForm(
                kind, "RESIDENT", "Woorden", "", "2026-03-01", consent, how, List.of("thema-12"), "", "", "", 0);
        assertThat(form.wrong(STANDING, TODAY)).isEqualTo(Optional.ofNullable(wrong));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-14, true", "2026-03-15, false", "gisteren, false", "'', false"})
    void it_was_heard_on_a_day_that_has_come(String day, boolean right) {
        var form =
                new VoiceForm("QUOTE", "RESIDENT", "Woorden", "", day, "ASKED", "", List.of("thema-12"), "", "", "", 0);
        assertThat(form.wrong(STANDING, TODAY).isEmpty()).isEqualTo(right);
    }

    @Test
    void too_much_is_told_and_not_cut_off() {
        var form = new VoiceForm(
                "QUOTE",
                "RESIDENT",
                "a".repeat(601),
                "",
                "2026-03-01",
                "ASKED",
                "",
                List.of("thema-12"),
                "",
                "",
                "",
                0);
        assertThat(form.wrong(STANDING, TODAY)).hasValue("portrait.wrong.words");
        assertThat(VoiceForm.text(form.woorden())).hasSize(601);
    }

    @Test
    void a_form_without_any_field_is_wrong_and_breaks_nothing() {
        var nothing = new VoiceForm(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(nothing.wrong(STANDING, TODAY)).isPresent();
        assertThat(nothing.at(155_000.4, 463_000.2).point()).hasValue(new Point(155_000, 463_000));
    }

    @Test
    void who_chooses_a_buurt_gets_a_point_in_it_and_its_name_unless_more_was_typed() {
        var square = new Border("BU99990101", 2023, List.of(new double[] {0, 0, 100, 0, 100, 60, 0, 60, 0, 0}));
        var chosen = with("", "thema-12").in("Weefhuizen", Optional.of(square));
        assertThat(chosen.written().place()).isEqualTo("Weefhuizen");
        assertThat(chosen.punt()).isEqualTo("50 30");

        var typed = with("151000 400500", "thema-12").in("Weefhuizen", Optional.of(square));
        assertThat(typed.point()).hasValue(new Point(151_000, 400_500));
        assertThat(with("", "thema-12").in("Weefhuizen", Optional.empty()).punt())
                .isEmpty();
    }

    private static VoiceForm with(String point, String on) {
        return new VoiceForm(
                "QUOTE",
                "RESIDENT",
                "Woorden",
                "",
                "2026-03-01",
                "PARTNERS",
                "mondeling",
                List.of(on),
                "",
                "",
                point,
                0);
    }
}
