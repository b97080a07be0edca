package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.NamedAreas.Asked;
import nl.gezondewijk.area.NamedAreas.Meaning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedAreasTests {
    private static final AreaModule MODULE = AreaModule.fresh();

    @BeforeAll
    static void learn() {
        MODULE.areas()
                .learn(
                        2023,
                        List.of(
                                Learned.named("GM0518", "'s-Gravenhage"),
                                Learned.named("GM1900", "Súdwest-Fryslân"),
                                Learned.named("GM0373", "Bergen (NH.)"),
                                Learned.named("GM0893", "Bergen (L.)"),
                                Learned.named("GM0820", "Nuenen, Gerwen en Nederwetten"),
                                Learned.named("WK051828", "Centrum"),
                                Learned.named("WK190001", "Wijk 01 Centrum"),
                                Learned.named("WK190002", "Wijk 02 Sneek-Noord")));
        MODULE.areas().learn(2013, List.of(Learned.named("GM0683", "Wymbritseradiel")));
    }

    @ParameterizedTest
    @CsvSource({
        "S-GRAVENHAGE, GM0518",
        "'s-Gravenhage', GM0518",
        "Den Haag, GM0518",
        "Sudwest Fryslan, GM1900",
        "SÚDWEST-FRYSLÂN, GM1900",
        "Gemeente Súdwest-Fryslân, GM1900",
        "Bergen NH, GM0373",
        "Bergen (L), GM0893",
        "'Nuenen, Gerwen en Nederwetten', GM0820"
    })
    void a_gemeente_is_known_as_it_is_written(String written, String code) {
        assertThat(meaning(2023, Area.Kind.GEMEENTE, written, null))
                .isInstanceOfSatisfying(
                        Meaning.One.class, one -> assertThat(one.area().code()).isEqualTo(code));
    }

    @Test
    void a_name_that_several_have_is_for_somebody_to_choose() {
        assertThat(meaning(2023, Area.Kind.WIJK, "Centrum", null))
                .isInstanceOfSatisfying(
                        Meaning.Several.class,
                        several -> assertThat(several.areas())
                                .extracting(Area::code)
                                .containsExactly("WK051828", "WK190001"));
    }

    @Test
    void the_gemeente_beside_it_tells_which() {
        assertThat(meaning(2023, Area.Kind.WIJK, "Centrum", "SUDWEST FRYSLAN"))
                .isInstanceOfSatisfying(
                        Meaning.One.class, one -> assertThat(one.area().code()).isEqualTo("WK190001"));
        assertThat(meaning(2023, Area.Kind.WIJK, "centrum", "GM0518"))
                .isInstanceOfSatisfying(
                        Meaning.One.class, one -> assertThat(one.area().code()).isEqualTo("WK051828"));
    }

    @Test
    void a_name_that_nobody_has_comes_with_what_looks_like_it() {
        assertThat(meaning(2023, Area.Kind.WIJK, "Sneek Nrd", null))
                .isInstanceOfSatisfying(
                        Meaning.None.class,
                        none -> assertThat(none.alike()).extracting(Area::code).containsExactly("WK190002"));
        assertThat(meaning(2023, Area.Kind.WIJK, "Xyz", null)).isEqualTo(new Meaning.None(List.of()));
        assertThat(meaning(2023, Area.Kind.WIJK, "", null)).isEqualTo(new Meaning.None(List.of()));
    }

    @Test
    void a_name_is_looked_for_in_its_year() {
        assertThat(meaning(2023, Area.Kind.GEMEENTE, "Wymbritseradiel", null)).isInstanceOf(Meaning.None.class);
        assertThat(meaning(2013, Area.Kind.GEMEENTE, "Wymbritseradiel", null)).isInstanceOf(Meaning.One.class);
    }

    private static Meaning meaning(int year, Area.Kind kind, String name, String gemeente) {
        var asked = new Asked(name, Optional.ofNullable(gemeente));
        return MODULE.named().find(year, kind, List.of(asked)).get(asked);
    }
}
