package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondewijk.area.FocusArea.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FocusAreasTests {
    private final AreaModule module = AreaModule.fresh();
    private final FocusAreas focusAreas = module.focusAreas();

    @BeforeEach
    void learn() {
        module.areas()
                .learn(
                        2020,
                        List.of(
                                area("GM0855", "Tilburg", 219_800),
                                area("WK085547", "Gesworen Hoek", 6_000),
                                area("BU08554702", "Gesworen Hoek West", 2_000),
                                area("BU08554801", "Campenhoef", 1_800),
                                area("GM0014", "Groningen", 233_218),
                                area("BU00141001", "Paddepoel-Zuid", 5_000),
                                area("PC5043", "5043", 9_000),
                                area("PV30", "Noord-Brabant", 2_500_000)));
        module.postcodes()
                .replace(
                        2020,
                        List.of(new Postcodes.Addresses("5043AB", "BU08554702", 12))
                                .iterator());
    }

    @Test
    void it_is_an_area_that_can_be_searched_under_the_name_its_people_use() {
        var made = made("De Reeshof", "WK085547", "BU08554801");

        assertThat(made.code()).startsWith("FG");
        assertThat(module.search().find("reeshof")).singleElement().satisfies(hit -> {
            assertThat(hit.area().kind()).isEqualTo(Area.Kind.FOCUS);
            assertThat(hit.area().inhabitants()).contains(7_800);
            assertThat(hit.within()).containsExactly("Tilburg");
        });
        assertThat(focusAreas.find(made.code()).orElseThrow().parts())
                .extracting(Area::name)
                .containsExactly("Campenhoef", "Gesworen Hoek");
        assertThat(module.areas().find(made.code())).isPresent();
    }

    @Test
    void it_stays_itself_when_another_year_is_learned() {
        var made = made("De Reeshof", "WK085547");
        module.areas().learn(2021, List.of(area("WK085547", "Gesworen Hoek", 6_100)));

        assertThat(module.areas().find(made.code())).map(Area::name).contains("De Reeshof");
        assertThat(module.search().find("reeshof")).hasSize(1);
    }

    @Test
    void across_two_gemeenten_it_lies_in_none() {
        var made = made("Ver uit elkaar", "WK085547", "BU00141001");

        assertThat(module.areas().find(made.code()).orElseThrow().gemeente()).isEmpty();
    }

    @Test
    void a_postcode_area_tells_its_gemeente_by_its_addresses() {
        var made = made("Postcode 5043", "PC5043");

        assertThat(module.areas().find(made.code()).orElseThrow().gemeente()).contains("GM0855");
    }

    @Test
    void a_buurt_inside_a_chosen_wijk_is_refused_and_both_are_named() {
        assertThat(make("Dubbel", "WK085547", "BU08554702")).isInstanceOfSatisfying(Outcome.Overlap.class, overlap -> {
            assertThat(overlap.part().name()).isEqualTo("Gesworen Hoek West");
            assertThat(overlap.other().name()).isEqualTo("Gesworen Hoek");
        });
        assertThat(focusAreas.list()).isEmpty();
    }

    @Test
    void a_wijk_inside_a_chosen_gemeente_is_refused() {
        assertThat(make("Dubbel", "WK085547", "GM0855")).isInstanceOf(Outcome.Overlap.class);
    }

    @Test
    void a_postcode_area_with_addresses_in_a_chosen_wijk_is_refused() {
        assertThat(make("Dubbel", "PC5043", "WK085547"))
                .isInstanceOfSatisfying(
                        Outcome.Overlap.class,
                        overlap -> assertThat(overlap.other().code()).isEqualTo("WK085547"));
        assertThat(make("Niet dubbel", "PC5043", "BU08554801")).isInstanceOf(Outcome.Made.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU99999999", "PV30", "", "%"})
    void what_is_not_there_or_no_part_is_refused(String code) {
        assertThat(make("Iets", "WK085547", code)).isEqualTo(new Outcome.UnknownPart(code, 2020));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb"})
    void a_name_is_needed(String name) {
        assertThat(make(name, "WK085547")).isInstanceOf(Outcome.BadName.class);
        assertThat(make("x".repeat(81), "WK085547")).isInstanceOf(Outcome.BadName.class);
    }

    @Test
    void without_parts_there_is_no_area() {
        assertThat(focusAreas.make("Leeg", 2020, List.of(), "m.dijkstra")).isEqualTo(new Outcome.NoParts());
    }

    @Test
    void a_new_name_is_the_one_that_is_found() {
        var made = made("De Reeshof", "WK085547");

        assertThat(focusAreas.rename(made, "Het Westpark")).isInstanceOf(Outcome.Made.class);
        assertThat(module.search().find("reeshof")).isEmpty();
        assertThat(module.search().find("westpark")).hasSize(1);
        assertThat(focusAreas.rename(made, " ")).isInstanceOf(Outcome.BadName.class);
    }

    @Test
    void once_removed_it_is_gone_everywhere() {
        var made = made("De Reeshof", "WK085547");
        focusAreas.remove(made.code());
        focusAreas.remove("WK085547");

        assertThat(focusAreas.list()).isEmpty();
        assertThat(module.areas().find(made.code())).isEmpty();
        assertThat(module.search().find("reeshof")).isEmpty();
        assertThat(module.areas().find("WK085547")).isPresent();
    }

    private FocusArea made(String name, String... parts) {
        return ((Outcome.Made) make(name, parts)).area();
    }

    private Outcome make(String name, String... parts) {
        return focusAreas.make(name, 2020, List.of(parts), "m.dijkstra");
    }

    private static Learned area(String code, String name, int inhabitants) {
        return new Learned(code, name, Area.Change.UNKNOWN, null, inhabitants);
    }
}
