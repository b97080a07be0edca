package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTests {
    private static final Mapping.Column LONELY = fills("lonely", place("Eenzaam", "Welzijn"));
    private static final Mapping.Column POWER = fills("power", place("Appartement", "Stroom / Naar type"));
    private static final Mapping.Column GAS = fills("gas", place("Appartement", "Gas / Naar type"));
    private static final Mapping.Column HOMES =
            fills("homes", place("Woningen", "Wonen"), place("Woningvoorraad", null));
    private static final Mapping.Column EUROPE = fills("europe", place("Europa", "Herkomst*"));

    private final Mapping mapping = mapping(LONELY, POWER, GAS, HOMES, EUROPE);

    @ParameterizedTest
    @CsvSource({"Eenzaam_27", "Eenzaam_28", "Eenzaam_1234", "Eenzaam"})
    void the_number_at_the_end_does_not_matter(String name) {
        assertThat(mapping.match(name, List.of("Welzijn"))).contains(new Mapping.Mapped(LONELY, false));
    }

    @Test
    void two_columns_of_one_name_are_told_apart_by_their_groups() {
        assertThat(mapping.match("Appartement_48", List.of("Naar type", "Stroom", "Energie")))
                .contains(new Mapping.Mapped(POWER, false));
        assertThat(mapping.match("Appartement_56", List.of("Naar type", "Gas", "Energie")))
                .contains(new Mapping.Mapped(GAS, false));
    }

    @Test
    void a_name_that_several_lines_share_is_not_guessed_at() {
        assertThat(mapping.match("Appartement_48", List.of())).isEmpty();
        assertThat(mapping.match("Appartement_48", List.of("Naar type", "Water")))
                .isEmpty();
        assertThat(mapping.match("Appartement_48", List.of("Naar type"))).isEmpty();
    }

    @Test
    void a_name_of_one_line_is_known_without_groups_and_reported_when_it_moved() {
        assertThat(mapping.match("Eenzaam_28", List.of())).contains(new Mapping.Mapped(LONELY, false));
        assertThat(mapping.match("Eenzaam_28", List.of("Meedoen"))).contains(new Mapping.Mapped(LONELY, true));
    }

    @Test
    void a_column_has_other_names_in_other_years() {
        assertThat(mapping.match("Woningvoorraad_34", List.of("Iets nieuws")))
                .contains(new Mapping.Mapped(HOMES, false));
    }

    @Test
    void a_group_may_be_named_by_its_beginning() {
        assertThat(mapping.match("Europa_18", List.of("Herkomstland"))).contains(new Mapping.Mapped(EUROPE, false));
    }

    @Test
    void the_line_that_says_most_wins() {
        var anywhere = fills("anywhere", place("Afstand", null));
        var school = fills("school", place("Afstand", "School"));

        assertThat(mapping(anywhere, school).match("Afstand_3", List.of("School")))
                .contains(new Mapping.Mapped(school, false));
        assertThat(mapping(anywhere, school).match("Afstand_3", List.of("Bos")))
                .contains(new Mapping.Mapped(anywhere, false));
    }

    @Test
    void an_unknown_name_has_no_line() {
        assertThat(mapping.match("Gelukkig_3", List.of("Welzijn"))).isEmpty();
    }

    @Test
    void a_line_that_stands_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mapping(LONELY, LONELY))
                .withMessageContaining("Eenzaam under Welzijn");
    }

    @Test
    void a_column_is_left_out_for_a_reason_or_fills_an_indicator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Mapping.Column(List.of(place("Eenzaam", null)), Optional.empty(), Optional.empty(), 1))
                .withMessageContaining("Eenzaam");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            65 jaar of ouder                        | k_65JaarOfOuder
            Personenauto's; brandstof benzine       | PersonenautoSBrandstofBenzine
            Twee-onder-één-kap-woning               | TweeOnderEenKapWoning
            G+I Handel en horeca                    | GIHandelEnHoreca
            Gem. gestandaardiseerd inkomen van huish | GemGestandaardiseerdInkomenVanHuish
            """)
    void a_title_becomes_the_name_that_cbs_makes_of_it(String title, String name) {
        assertThat(Mapping.nameOf(title)).isEqualTo(name);
    }

    private static Mapping mapping(Mapping.Column... columns) {
        var text = new Words("proef", "trial");
        return new Mapping(
                "trial",
                text,
                text,
                new Mapping.Licence("CC BY 4.0", "https://example.org"),
                text,
                "Proef",
                Area.Kind.BUURT,
                true,
                new Rows(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                List.of(columns));
    }

    private static Mapping.Column fills(String indicator, ColumnPlace... places) {
        return new Mapping.Column(List.of(places), Optional.of(indicator), Optional.empty(), 1);
    }

    private static ColumnPlace place(String column, @org.jspecify.annotations.Nullable String under) {
        return new ColumnPlace(column, Optional.ofNullable(under));
    }
}
