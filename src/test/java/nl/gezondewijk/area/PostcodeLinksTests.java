package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondewijk.area.PostcodeLinks.Basis;
import nl.gezondewijk.area.PostcodeLinks.Part;
import nl.gezondewijk.area.PostcodeLinks.Shared;
import nl.gezondewijk.area.PostcodeLinks.Table;
import nl.gezondewijk.area.Postcodes.Addresses;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostcodeLinksTests {
    private static final AreaModule MODULE = AreaModule.fresh();
    private final PostcodeLinks links = MODULE.links();

    @BeforeEach
    void empty() {
        links.list().forEach(links::remove);
    }

    private static Extent place(String code, Area.Kind kind, Integer... years) {
        var area = new Area(
                new Area.Id(code, 2020),
                kind,
                code,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                Area.Change.UNCHANGED,
                java.util.Optional.empty(),
                java.util.Optional.empty());
        var codes = new java.util.HashMap<Integer, List<String>>();
        for (var year : years) {
            codes.put(year, List.of(code));
        }
        return new Extent(area, codes);
    }

    private void keep(int year, Basis basis) {
        links.replace(
                new Table(year, basis, Area.Kind.BUURT),
                List.of(
                        new Shared("PC9741", "BU00141001", 300),
                        new Shared("PC9741", "BU00141101", 100),
                        new Shared("PC9742", "BU00141001", 50),
                        new Shared("PC9742", "BU00141001", 10)));
    }

    @Test
    void a_wijk_has_the_buurten_within_it_and_what_lies_elsewhere_is_told_too() {
        keep(2020, Basis.PEOPLE);

        var linked = links.find(place("WK001410", Area.Kind.WIJK, 2020), 2020).orElseThrow();

        assertThat(linked.parts())
                .containsExactly(
                        new Part("PC9741", false, 100), new Part("PC9741", true, 300), new Part("PC9742", true, 60));
    }

    @Test
    void and_back_from_buurten_to_a_postcode() {
        keep(2020, Basis.PEOPLE);

        assertThat(links.find(place("PC9741", Area.Kind.POSTCODE), 2020)
                        .orElseThrow()
                        .parts())
                .containsExactly(
                        new Part("BU00141001", false, 60),
                        new Part("BU00141001", true, 300),
                        new Part("BU00141101", true, 100));
    }

    @Test
    void the_nearest_year_in_which_the_place_was_there_is_taken_and_inhabitants_before_addresses() {
        keep(2018, Basis.ADDRESSES);
        keep(2019, Basis.ADDRESSES);
        keep(2019, Basis.PEOPLE);
        keep(2022, Basis.PEOPLE);

        assertThat(links.find(place("WK001410", Area.Kind.WIJK, 2018, 2019), 2021)
                        .orElseThrow()
                        .table())
                .isEqualTo(new Table(2019, Basis.PEOPLE, Area.Kind.BUURT));
        assertThat(links.find(place("WK001410", Area.Kind.WIJK, 2017), 2021)).isEmpty();
        assertThat(links.find(place("WK036300", Area.Kind.WIJK, 2019), 2021)).isEmpty();
    }

    @Test
    void the_list_of_addresses_makes_its_own_table() {
        MODULE.postcodes()
                .replace(
                        2021,
                        List.of(
                                        new Addresses("9741AB", "BU00141001", 12),
                                        new Addresses("9741AC", "BU00141001", 8),
                                        new Addresses("9741AD", "BU00141101", 5))
                                .iterator());

        var linked = links.find(place("PC9741", Area.Kind.POSTCODE), 2021).orElseThrow();
        assertThat(linked.table()).isEqualTo(new Table(2021, Basis.ADDRESSES, Area.Kind.BUURT));
        assertThat(linked.parts()).containsExactly(new Part("BU00141001", true, 20), new Part("BU00141101", true, 5));
    }
}
