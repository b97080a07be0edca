package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTests {
    private static final AreaModule MODULE = AreaModule.fresh();

    @BeforeAll
    static void learn() {
        MODULE.areas()
                .learn(
                        2020,
                        List.of(
                                area("NL00", "Nederland", 17_407_585),
                                area("GM1719", "Drimmelen", 27_000),
                                area("WK171902", "Wijk 02 Terheijden", 6_260),
                                area("BU17190200", "Terheijden", 5_910),
                                area("BU17190209", "Verspreide huizen Terheijden", 350),
                                area("GM0855", "Tilburg", 219_800),
                                area("WK085547", "Gesworen Hoek", 6_000),
                                area("BU08554702", "Gesworen Hoek West", 2_000),
                                area("BU08555402", "Reeshofweide", 1_500),
                                area("GM1721", "Bernheze", 31_000),
                                area("WK172105", "Buitengebied Heeswijk-Dinther", 2_000),
                                area("BU17210506", "Loosbroek", 900),
                                area("GM0518", "'s-Gravenhage", 545_838),
                                area("GM1900", "Súdwest-Fryslân", 89_999),
                                area("GM0014", "Groningen", 233_218),
                                area("WK001410", "Noordwest", 28_145),
                                area("BU00141001", "Paddepoel-Zuid", 5_000),
                                area("GM0289", "Wageningen", 39_635),
                                area("WK028901", "Noordwest", 7_000),
                                area("BU15860603", "Noord-West", 1_000),
                                area("PC9741", null, 8_000)));
        MODULE.client().sql("""
                        INSERT INTO area.postcode (postcode, buurt, year, addresses) VALUES
                            ('9741AB', 'BU00141001', 2020, 30), ('9741AB', 'BU00141002', 2020, 10),
                            ('9741KH', 'BU00141001', 2020, 60), ('9741AB', 'BU00141002', 2015, 99)
                        """).update();
    }

    @Test
    void a_wijk_and_a_buurt_of_one_name_are_both_found_and_told_apart() {
        var hits = find("terheijden");

        assertThat(hits.subList(0, 2))
                .extracting(
                        hit -> hit.area().kind(),
                        hit -> hit.area().inhabitants().orElseThrow(),
                        Search.Hit::within)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Area.Kind.WIJK, 6_260, List.of("Drimmelen")),
                        org.assertj.core.groups.Tuple.tuple(
                                Area.Kind.BUURT, 5_910, List.of("Wijk 02 Terheijden", "Drimmelen")));
        assertThat(hits).hasSize(3);
    }

    @Test
    void the_area_with_the_very_name_comes_before_those_that_begin_so() {
        assertThat(codes("Gesworen Hoek")).containsExactly("WK085547", "BU08554702");
    }

    @Test
    void a_buurt_says_in_which_wijk_it_lies() {
        assertThat(find("loosbroek"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.area().kind()).isEqualTo(Area.Kind.BUURT))
                .satisfies(
                        hit -> assertThat(hit.within()).containsExactly("Buitengebied Heeswijk-Dinther", "Bernheze"));
    }

    @Test
    void what_is_no_area_leads_to_what_bears_part_of_its_name() {
        assertThat(find("Reeshof")).extracting(hit -> hit.area().name()).containsExactly("Reeshofweide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Súdwest-Fryslân", "sudwest fryslan", "SUDWEST-FRYSLAN", "fryslan sudwest", "sudwestfryslan"})
    void accents_signs_and_order_do_not_matter(String asked) {
        assertThat(codes(asked)).containsExactly("GM1900");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'s-Gravenhage", "s gravenhage", "’s-gravenhage", "sgravenhage", "Den Haag"})
    void a_gemeente_is_found_by_all_its_names(String asked) {
        assertThat(codes(asked)).containsExactly("GM0518");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noordwest Groningen", "groningen noordwest", "Noord-West, Groningen"})
    void name_and_gemeente_find_it_in_any_order(String asked) {
        assertThat(codes(asked)).first().isEqualTo("WK001410");
        assertThat(codes(asked)).doesNotContain("WK028901", "GM0014");
    }

    @Test
    void the_larger_of_two_with_the_same_name_comes_first() {
        assertThat(codes("noordwest")).containsExactly("WK001410", "WK028901", "BU15860603");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WK001410", " wk001410 "})
    void a_code_finds_its_area(String asked) {
        assertThat(codes(asked)).containsExactly("WK001410");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9741 AB", "9741ab", "9741AB 12"})
    void a_postcode_finds_its_buurten_with_their_share_of_the_newest_year(String asked) {
        assertThat(find(asked)).singleElement().satisfies(hit -> {
            assertThat(hit.area().code()).isEqualTo("BU00141001");
            assertThat(hit.share()).isEqualTo(0.75);
        });
    }

    @Test
    void four_digits_find_the_postcode_area_and_its_buurten() {
        assertThat(codes("9741")).containsExactly("PC9741", "BU00141001");
        assertThat(find("9741").get(1).share()).isEqualTo(0.9);
    }

    @Test
    void a_postcode_that_is_not_in_the_list_falls_back_on_its_digits() {
        assertThat(codes("9741 ZZ")).containsExactly("PC9741");
        assertThat(codes("0000 ZZ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "%%", "'; DROP TABLE area.area; --", "\\", "|", "ø"})
    void signs_mean_nothing(String asked) {
        assertThat(find(asked)).isEmpty();
    }

    @Test
    void a_very_long_question_is_answered() {
        assertThat(find("a".repeat(300))).isEmpty();
        assertThat(find("terheijden ".repeat(30))).isNotEmpty();
    }

    private static List<Search.Hit> find(String asked) {
        return MODULE.search().find(asked);
    }

    private static List<String> codes(String asked) {
        return find(asked).stream().map(hit -> hit.area().code()).toList();
    }

    private static Learned area(String code, @org.jspecify.annotations.Nullable String name, int inhabitants) {
        return new Learned(code, name, Area.Change.UNKNOWN, null, inhabitants);
    }
}
