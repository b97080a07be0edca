package nl.gezondewijk.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.gezondewijk.sheet.AgeGroup.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeGroupTests {

    @ParameterizedTest
    @CsvSource({
        "0 tot 5 jaar, 0-4",
        "0-4, 0-4",
        "00 - 04 jaar, 0-4",
        "5 t/m 9, 5-9",
        "van 5 tot en met 9 jaar, 5-9",
        "Leeftijd: 15 tot 25 jaar, 15-24",
        "0, 0",
        "0 jaar, 0",
        "jonger dan 1 jaar, 0",
        "<5, 0-4",
        "85+, 85+",
        "85 +, 85+",
        "85 jaar of ouder, 85+",
        "90 jaar en ouder, 90+",
        "95 e.o., 95+",
        "75-plus, 75+",
        "vanaf 65 jaar, 65+",
        "≥ 65, 65+",
        "ouder dan 64, 65+",
        "40–44 years, 40-44",
        "90 and over, 90+",
        "5-jarigen, 5"
    })
    void reads_the_ways_in_which_tables_write_ages(String text, String band) {
        assertThat(AgeGroup.of(text)).isInstanceOf(Band.class).hasToString(band);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totaal", "totaal leeftijden", "Alle leeftijden", "Total", "all ages"})
    void knows_all_ages_together(String text) {
        assertThat(AgeGroup.of(text)).isEqualTo(new AgeGroup.All());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sep-09", "2026-09-05", "volwassenen", "9-5", "0-4-8", "2019-2022", "400", "mannen", "-5"})
    void takes_nothing_else_for_ages(String text) {
        assertThat(AgeGroup.of(text)).isEqualTo(new AgeGroup.Unread());
    }

    @Test
    void an_age_that_is_not_known_is_no_mistake() {
        assertThat(List.of("onbekend", "Leeftijd onbekend", "unknown"))
                .extracting(AgeGroup::of)
                .containsOnly(new AgeGroup.Unknown());
    }

    @Property
    void a_band_is_the_same_however_it_is_written(
            @ForAll @IntRange(max = 100) int from, @ForAll @IntRange(min = 1, max = 25) int years) {
        var band = new Band(from, from + years);
        int last = from + years - 1;
        assertThat(List.of(
                        from + " tot " + (from + years) + " jaar",
                        from + " t/m " + last,
                        from + "-" + last,
                        "van " + from + " tot en met " + last + " jaar",
                        from + " – " + last + " jaar",
                        band.toString()))
                .extracting(AgeGroup::of)
                .containsOnly(band);
    }

    @Property
    void an_open_band_is_the_same_however_it_is_written(@ForAll @IntRange(max = 120) int from) {
        assertThat(List.of(
                        from + "+", from + " jaar of ouder", from + " en ouder", "≥" + from, "vanaf " + from + " jaar"))
                .extracting(AgeGroup::of)
                .containsOnly(new Band(from, Band.OPEN));
    }

    @Test
    void refuses_ages_that_run_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(-1, 5));
    }
}
