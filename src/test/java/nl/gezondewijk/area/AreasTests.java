package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreasTests {
    private final AreaModule module = AreaModule.fresh();
    private final Areas areas = module.areas();
    private final Regions regions = module.regions();

    @Test
    void codes_are_kept_trimmed_and_with_their_letters() {
        areas.learn(2022, List.of(Learned.named("BU0363AF08  ", "  Amstelveldbuurt  ")));

        var found = areas.find("BU0363AF08").orElseThrow();
        assertThat(found.name()).isEqualTo("Amstelveldbuurt");
        assertThat(found.gemeente()).contains("GM0363");
        assertThat(found.wijk()).contains("WK0363AF");
    }

    @Test
    void the_country_is_one_area_whatever_a_source_calls_it() {
        areas.learn(2020, List.of(Learned.named("NL01", "Nederland")));

        assertThat(areas.find("NL00")).map(Area::name).contains("Nederland");
        assertThat(areas.find("NL01")).map(Area::code).contains("NL00");
        assertThat(areas.find("NL01").orElseThrow().kind()).isEqualTo(Area.Kind.COUNTRY);
    }

    @Test
    void what_a_second_source_does_not_tell_stays() {
        areas.learn(2020, List.of(new Learned("WK001410", "Noordwest", Area.Change.UNCHANGED, 1, 28_000)));
        areas.learn(2020, List.of(new Learned("WK001410", null, Area.Change.UNKNOWN, null, 28_145)));

        var found = areas.find("WK001410").orElseThrow();
        assertThat(found.name()).isEqualTo("Noordwest");
        assertThat(found.change()).isEqualTo(Area.Change.UNCHANGED);
        assertThat(found.urbanity()).contains(1);
        assertThat(found.inhabitants()).contains(28_145);
        assertThat(module.search().find("noordwest")).hasSize(1);
    }

    @Test
    void a_source_that_names_a_place_twice_is_no_accident() {
        areas.learn(
                2020,
                List.of(
                        Learned.named("GM0014", "Groningen"),
                        new Learned("GM0014", null, Area.Change.UNKNOWN, 1, 233_218)));

        assertThat(areas.find("GM0014"))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("Groningen"))
                .hasValueSatisfying(found -> assertThat(found.inhabitants()).contains(233_218));
    }

    @Test
    void a_postcode_area_is_called_by_its_digits() {
        areas.learn(2020, List.of(new Learned("PC9741", null, Area.Change.UNKNOWN, 1, 9_000)));

        assertThat(areas.find("PC9741")).map(Area::name).contains("9741");
    }

    @Test
    void a_code_of_no_known_kind_is_refused_and_nothing_is_learned() {
        var told = List.of(Learned.named("GM0014", "Groningen"), Learned.named("XX01", "Ergens"));

        assertThatThrownBy(() -> areas.learn(2020, told))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("XX01");
        assertThat(areas.isEmpty()).isTrue();
    }

    @Test
    void years_may_be_learned_in_any_order() {
        areas.learn(2020, List.of(new Learned("BU00140001", "Nieuwe naam", Area.Change.UNCHANGED, null, null)));
        areas.learn(2019, List.of(Learned.named("BU00140001", "Oude naam")));

        assertThat(areas.listSamePlace(new Area.Id("BU00140001", 2020)))
                .extracting(Area::year)
                .containsExactly(2019, 2020);
        assertThat(areas.find("BU00140001")).map(Area::name).contains("Nieuwe naam");
    }

    @Test
    void a_recoded_area_is_found_under_its_newest_code_only() {
        areas.learn(2021, List.of(Learned.named("BU03630000", "Kop Zeedijk")));
        areas.learn(2022, List.of(new Learned("BU0363AC00", "Kop Zeedijk", Area.Change.RECODED, null, null)));

        assertThat(module.search().find("kop zeedijk"))
                .extracting(hit -> hit.area().code())
                .containsExactly("BU0363AC00");
    }

    @Test
    void the_list_in_a_gemeente_is_in_dutch_order() {
        areas.learn(
                2020,
                List.of(
                        Learned.named("BU00140001", "Zuid"),
                        Learned.named("BU00140002", "Élanpark"),
                        Learned.named("BU00140003", "Dorp"),
                        Learned.named("BU00150001", "Elders")));

        assertThat(areas.listInGemeente("GM0014", Area.Kind.BUURT, 2020))
                .extracting(Area::name)
                .containsExactly("Dorp", "Élanpark", "Zuid");
    }

    @Test
    void regions_are_those_of_the_nearest_year_that_tells() {
        areas.learn(2020, List.of(Learned.named("GG0111", "GGD Groningen"), Learned.named("PV20", "Groningen")));
        areas.learn(2022, List.of(Learned.named("GG0112", "Andere GGD")));
        regions.learn(
                2020, List.of(new Regions.Membership("GM0014", "GG0111"), new Regions.Membership("GM0014", "PV20")));
        regions.learn(2022, List.of(new Regions.Membership("GM0014", "GG0112")));

        assertThat(regions.listAround("GM0014", 2018)).extracting(Area::code).containsExactly("PV20", "GG0111");
        assertThat(regions.listAround("GM0014", 2025)).extracting(Area::code).containsExactly("GG0112");
        assertThat(regions.listCodes("PV20", 2030)).containsExactly("GM0014");
    }

    @Test
    void no_area_is_an_answer_too() {
        assertThat(areas.isEmpty()).isTrue();
        assertThat(areas.find("GM0014")).isEqualTo(Optional.empty());
        assertThat(areas.count(Area.Kind.WIJK)).isZero();
    }
}
