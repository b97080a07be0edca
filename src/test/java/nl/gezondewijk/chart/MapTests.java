package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapTests {

    @Test
    void areas_that_touch_share_their_border_point_for_point() {
        var sheet = Sheet.fitting(List.of(Samples.square(0, 0, 1000), Samples.square(1000, 0, 1000)), 333, 400, 3);
        var west = sheet.trace(Samples.square(0, 0, 1000));
        var east = sheet.trace(Samples.square(1000, 0, 1000));

        assertThat(List.of(west[2], west[3], west[4], west[5])).isEqualTo(List.of(east[0], east[1], east[6], east[7]));
    }

    @Test
    void real_borders_leave_only_outer_edges_unshared() {
        var buurten = Borders.buurtenOfGroningen();
        var sheet =
                Sheet.fitting(buurten.stream().flatMap(b -> b.rings().stream()).toList(), 720, 640, 3);
        var edges = new HashMap<String, Integer>();
        for (var ring :
                buurten.stream().flatMap(b -> sheet.trace(b.rings()).stream()).toList()) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                var one = ring[i] + "," + ring[i + 1];
                var other = ring[next] + "," + ring[next + 1];
                edges.merge(one.compareTo(other) < 0 ? one + " " + other : other + " " + one, 1, Integer::sum);
            }
        }

        assertThat(edges.values().stream().filter(count -> count == 2).count()).isGreaterThan(edges.size() / 2);
        assertThat(edges.values().stream().filter(count -> count > 2)).hasSizeLessThan(edges.size() / 100);
    }

    @Test
    void the_outline_of_two_that_touch_is_one_ring_without_their_border() {
        var outline = Outline.of(List.of(new int[] {0, 0, 4, 0, 4, 4, 0, 4}, new int[] {4, 0, 8, 0, 8, 4, 4, 4}));

        assertThat(outline).hasSize(1);
        assertThat(outline.getFirst()).hasSize(12);
    }

    @Test
    void the_outline_of_two_that_lie_apart_is_two_rings() {
        assertThat(Outline.of(List.of(new int[] {0, 0, 4, 0, 4, 4}, new int[] {10, 0, 14, 0, 14, 4})))
                .hasSize(2);
    }

    @Test
    void rings_that_meet_in_a_corner_are_walked_to_their_end() {
        var outline = Outline.of(List.of(new int[] {0, 0, 4, 0, 4, 4, 0, 4}, new int[] {4, 4, 8, 4, 8, 8, 4, 8}));

        assertThat(outline.stream().mapToInt(ring -> ring.length / 2).sum()).isEqualTo(8);
    }

    @Test
    void a_ring_is_written_in_steps_and_closed() {
        var markup = new Markup(50);
        MapPath.write(markup, List.of(new int[] {2, 2, 9, 2, 9, 9, 2, 8}));

        assertThat(markup.done("").markup()).isEqualTo(" d=\"M1 1l3.5 0 0 3.5-3.5-0.5z\"</svg>");
    }

    @Test
    void a_border_smaller_than_the_grid_is_still_a_dot() {
        var areas = List.of(
                Samples.area("Groot", 1, false, Samples.square(0, 0, 10_000)),
                Samples.area("Klein", 2, false, Samples.square(20_000, 20_000, 1)));
        var paths = Drawn.of(map(areas).svg()).all("path");

        assertThat(paths.getLast().getAttribute("d")).endsWith("h1v1h-1z");
    }

    @Test
    void north_is_up_and_the_map_fills_its_paper() {
        var south = Samples.area("Zuid", 1, false, Samples.square(0, 0, 100));
        var north = Samples.area("Noord", 2, false, Samples.square(0, 100, 100));
        var paths = Drawn.of(map(List.of(south, north)).svg()).all("path");

        assertThat(Drawn.path(paths.get(0))[1]).isGreaterThan(Drawn.path(paths.get(1))[1]);
    }

    @Test
    void a_withheld_value_is_hatched() {
        var drawn = Drawn.of(map(List.of(Samples.area("a", 0, false, Samples.square(0, 0, 9))))
                .svg());

        assertThat(drawn.one("m0").getAttribute("fill")).isEqualTo("url(#k-hatch)");
    }

    @Test
    void a_name_is_written_only_where_it_fits() {
        var areas = List.of(
                Samples.area("Groot", 1, false, Samples.square(0, 0, 10_000)),
                Samples.area("Een veel te lange naam", 2, false, Samples.square(10_000, 0, 300)));

        assertThat(Drawn.of(map(areas).svg()).texts()).containsExactly("Groot");
    }

    @Test
    void a_map_of_links_is_a_group_of_named_links() {
        var area = new MapArea(
                "a",
                "Centrum: 48,6%",
                List.of(Samples.square(0, 0, 9)),
                1,
                false,
                Optional.of("/wijkprofiel/x?a=1&b=2"));
        var drawn = Drawn.of(map(List.of(area)).svg());

        assertThat(drawn.root().getAttribute("role")).isEqualTo("group");
        assertThat(drawn.all("a").getFirst().getAttribute("href")).isEqualTo("/wijkprofiel/x?a=1&b=2");
        assertThat(drawn.all("a").getFirst().getFirstChild().getTextContent()).isEqualTo("Centrum: 48,6%");
    }

    @Test
    void links_lie_over_the_map_so_that_neighbours_do_not_hide_the_focus() {
        var area = new MapArea("a", "a", List.of(Samples.square(0, 0, 9)), 4, false, Optional.of("/x"));
        var drawn = Drawn.of(map(List.of(area)).svg());
        var uses = drawn.all("use");

        assertThat(uses).hasSize(2);
        assertThat(uses.getFirst().getAttribute("class")).isEqualTo("m4");
        assertThat(uses.getLast().getParentNode().getNodeName()).isEqualTo("a");
        assertThat(uses.getLast().getAttribute("href"))
                .isEqualTo("#" + drawn.all("path").getFirst().getAttribute("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://elders.example", "//elders.example", "wijk", ""})
    void an_area_never_leads_away_from_our_pages(String link) {
        assertThatThrownBy(() -> new MapArea("a", "a", List.of(Samples.square(0, 0, 9)), 1, false, Optional.of(link)))
                .hasMessageContaining("a page of ours");
    }

    @Test
    void an_area_too_small_to_see_on_the_locator_is_circled() {
        var near = List.of(List.of(Samples.square(0, 0, 10_000)));

        assertThat(Drawn.of(new Locator("x", near, List.of(Samples.square(10_000, 0, 50))).svg())
                        .all("circle"))
                .hasSize(1);
        assertThat(Drawn.of(new Locator("x", near, List.of(Samples.square(10_000, 0, 5_000))).svg())
                        .all("circle"))
                .isEmpty();
    }

    @Test
    void degrees_become_metres_that_are_right_to_half_a_percent_within_a_gemeente() {
        // Groningen Martinitoren to the station, 1,150 m by great circle
        double x = Projection.x(6.5684) - Projection.x(6.5641);
        double y = Projection.y(53.2194) - Projection.y(53.2105);

        assertThat(Math.hypot(x, y)).isCloseTo(greatCircle(6.5684, 53.2194, 6.5641, 53.2105), within(6.0));
    }

    private static double greatCircle(double lon1, double lat1, double lon2, double lat2) {
        double a = Math.toRadians(lat1);
        double b = Math.toRadians(lat2);
        double c = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(lon2 - lon1));
        return 6_371_000 * Math.acos(c);
    }

    private static ChoroplethMap map(List<MapArea> areas) {
        return new ChoroplethMap(
                new Caption("k", "Kaart", ""), new ArrayList<>(areas), Palette.AROUND_REFERENCE, Optional.empty());
    }
}
