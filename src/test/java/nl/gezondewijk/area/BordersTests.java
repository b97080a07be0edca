package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BordersTests {
    private final AreaModule module = AreaModule.fresh();
    private final Borders borders = module.borders();

    @Test
    void what_is_packed_comes_out_the_same() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var rings = new ArrayList<double[]>();
            for (int ring = random.nextInt(4); ring >= 0; ring--) {
                rings.add(random.ints(2L * (4 + random.nextInt(30)), -7_000, 630_000)
                        .asDoubleStream()
                        .toArray());
            }
            assertThat(Border.unpacked(Border.packed(rings)))
                    .usingRecursiveComparison()
                    .isEqualTo(rings);
        }
    }

    @Test
    void the_point_inside_is_in_the_widest_part_and_not_in_a_bay_or_a_hole() {
        double[] bay = {0, 0, 100, 0, 100, 90, 60, 90, 60, 20, 30, 20, 30, 90, 0, 90, 0, 0};
        assertThat(new Border("BU00140001", 2020, List.of(bay)).inside()).containsExactly(80, 45);

        double[] whole = {0, 0, 100, 0, 100, 90, 0, 90, 0, 0};
        double[] hole = {20, 30, 20, 60, 70, 60, 70, 30, 20, 30};
        assertThat(new Border("BU00140001", 2020, List.of(whole, hole)).inside())
                .containsExactly(85, 45);
    }

    @Test
    void a_border_is_given_of_the_nearest_year_that_has_it() {
        borders.save(2017, List.of(square("BU00140001", 0)));
        borders.save(2020, List.of(square("BU00140001", 1_000)));

        assertThat(borders.list(List.of("BU00140001", "BU00149999"), 2018))
                .hasEntrySatisfying(
                        "BU00140001", border -> assertThat(border.year()).isEqualTo(2017))
                .hasSize(1);
        assertThat(borders.list(List.of("BU00140001"), 2030).get("BU00140001"))
                .satisfies(border -> assertThat(border.rings())
                        .singleElement()
                        .satisfies(ring -> assertThat(ring).hasSize(10).contains(1_000, 1_500)));
        assertThat(borders.listYears(Area.Kind.BUURT)).containsExactly(2017, 2020);
    }

    @Test
    void what_is_saved_again_replaces_what_was_there() {
        borders.save(2020, List.of(square("BU00140001", 0), square("BU00140002", 500)));
        borders.save(2020, List.of(square("BU00140001", 9_000)));

        assertThat(borders.list(List.of("BU00140001", "BU00140002"), 2020)).hasSize(2);
        assertThat(rings("BU00140001").getFirst()).contains(9_000);
    }

    @Test
    void one_code_that_is_not_ours_and_nothing_is_saved() {
        var all = List.of(square("BU00140001", 0), square("XX1", 500));

        assertThatThrownBy(() -> borders.save(2020, all)).isInstanceOf(IllegalArgumentException.class);
        assertThat(borders.list(List.of("BU00140001"), 2020)).isEmpty();
    }

    @Test
    void neighbours_go_on_sharing_their_border_when_it_is_made_coarser() {
        var shared = zigzag();
        borders.save(2020, List.of(beside("BU00140001", shared, -1_000), beside("BU00140002", shared, 1_000)));

        var both = borders.list(List.of("BU00140001", "BU00140002"), 2020);
        var west = points(both.get("BU00140001"), 1_000);
        var east = points(both.get("BU00140002"), 1_000);
        assertThat(west).hasSizeLessThan(shared.size()).hasSizeGreaterThan(1);
        assertThat(west).containsExactlyInAnyOrderElementsOf(east);
    }

    @Test
    void a_border_that_crosses_itself_is_kept() {
        var bow = new double[] {0, 0, 500, 500, 500, 0, 0, 500, 0, 0};
        borders.save(2020, List.of(new Outline("BU00140001", List.of(List.of(bow)))));

        assertThat(borders.list(List.of("BU00140001"), 2020)).hasSize(1);
    }

    @Test
    void holes_and_islands_are_rings_too() {
        borders.save(
                2020,
                List.of(new Outline(
                        "GM0014",
                        List.of(List.of(ring(0, 10_000), ring(3_000, 2_000)), List.of(ring(50_000, 5_000))))));

        assertThat(rings("GM0014")).hasSize(3);
    }

    @Test
    void a_ring_that_is_not_closed_is_no_outline() {
        assertThatThrownBy(() -> new Outline("BU00140001", List.of(List.of(new double[] {0, 0, 1, 1, 2, 0, 3, 3}))))
                .hasMessageContaining("BU00140001");
    }

    private List<double[]> rings(String code) {
        return java.util.Objects.requireNonNull(
                        borders.list(List.of(code), 2020).get(code))
                .rings();
    }

    private static Outline square(String code, double west) {
        return new Outline(code, List.of(List.of(ring(west, 500))));
    }

    private static double[] ring(double from, double size) {
        double to = from + size;
        return new double[] {from, from, to, from, to, to, from, to, from, from};
    }

    /** Small teeth along x = 0, from south to north. */
    private static List<double[]> zigzag() {
        var points = new ArrayList<double[]>();
        for (int i = 0; i <= 100; i++) {
            points.add(new double[] {i % 20 == 0 ? 200 : i % 2 * 3, i * 10});
        }
        return points;
    }

    private static Outline beside(String code, List<double[]> shared, double far) {
        var ring = new ArrayList<>(shared);
        ring.add(new double[] {far, 1_000});
        ring.add(new double[] {far, 0});
        ring.add(shared.getFirst());
        return new Outline(
                code,
                List.of(List.of(
                        ring.stream().flatMapToDouble(java.util.Arrays::stream).toArray())));
    }

    private static List<List<Double>> points(@org.jspecify.annotations.Nullable Border border, double notAt) {
        var points = new ArrayList<List<Double>>();
        var ring = java.util.Objects.requireNonNull(border).rings().getFirst();
        for (int i = 0; i < ring.length - 2; i += 2) {
            if (Math.abs(ring[i]) != notAt) {
                points.add(List.of(ring[i], ring[i + 1]));
            }
        }
        return points;
    }
}
