package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SpineRowTests {
    private static final SpineRow.Peers PEERS = new SpineRow.Peers(10, 18, 24, 30);

    @Test
    void is_drawn_to_the_measures_of_the_design() {
        assertThat(Samples.hardToMove()
                        .svg()
                        .markup()
                        .replaceAll(" (fill|stroke|stroke-width|xmlns|font-family)=\"[^\"]*\"", ""))
                .isEqualTo("""
                        <svg class="gw-spine" viewBox="0 0 280 26" role="img" aria-label="Wijken: van 2,6 tot 12,5%. Middelste helft: 6,2 tot 8,6. Noordwest: 12,5.">\
                        <rect x="11.6" y="9" width="259.4" height="8" class="gw-spine__range"/>\
                        <rect x="113.8" y="6" width="62.9" height="14" class="gw-spine__mid"/>\
                        <path class="gw-spine__ref" d="M140 1v24"/>\
                        <path class="gw-spine__nl" d="M77.9 1l4.5 5 4.5-5z"/>\
                        <circle cx="11.6" cy="13" r="8.5" class="gw-spine__halo"/>\
                        <path d="M11.6 5.5l7.5 7.5 -7.5 7.5 -7.5 -7.5z" class="gw-mark--bad"/></svg>""");
    }

    @Test
    void higher_lies_to_the_right_where_higher_is_better() {
        assertThat(mark(20, 25, false)).isCloseTo(140 + 131 * 5 / 10.0, within(0.06));
    }

    @Test
    void higher_lies_to_the_left_where_lower_is_better() {
        assertThat(mark(20, 25, true)).isCloseTo(140 - 131 * 5 / 10.0, within(0.06));
    }

    @Test
    void the_reference_stays_in_the_middle_and_the_furthest_peer_on_the_edge() {
        var range = Drawn.of(row(14, 14, false).svg()).one("gw-spine__range");

        assertThat(Drawn.number(range, "x") + Drawn.number(range, "width")).isCloseTo(271, within(0.11));
        assertThat(Drawn.number(range, "x")).isCloseTo(140 - 131 * 4 / 16.0, within(0.06));
        assertThat(mark(14, 14, false)).isEqualTo(140);
    }

    @Test
    void a_value_beyond_all_peers_lies_on_the_edge_with_an_arrow() {
        var drawn = Drawn.of(row(20, 90, false).svg());

        assertThat(Drawn.number(drawn.one("gw-mark--good"), "cx")).isBetween(260.0, 271.0);
        assertThat(drawn.ofClass("gw-spine__beyond")).hasSize(1);
        assertThat(Drawn.of(row(20, 30, false).svg()).ofClass("gw-spine__beyond"))
                .isEmpty();
    }

    @Test
    void peers_that_are_all_the_same_leave_a_row_that_can_be_drawn() {
        var peers = new SpineRow.Peers(5, 5, 5, 5);
        var same = Samples.spine(peers, 5, 5, 5, Mark.FAVOURABLE, false);

        assertThat(Drawn.number(Drawn.of(same.svg()).one("gw-mark--good"), "cx"))
                .isEqualTo(140);
    }

    @Test
    void the_margin_runs_around_the_value_within_the_paper() {
        var own = new SpineRow.Own(25, Optional.of(new Margin(24, 99)), Mark.FAVOURABLE);
        var margin = Drawn.of(new SpineRow("x", PEERS, 20, OptionalDouble.empty(), own, false).svg())
                .one("gw-spine__ci");

        assertThat(Drawn.path(margin)[0]).isCloseTo(140 + 131 * 4 / 10.0, within(0.06));
        assertThat(Drawn.path(margin)[2]).isBetween(271.0, 280.0);
    }

    @Test
    void every_judgement_has_a_shape_of_its_own() {
        assertThat(shape(Mark.UNFAVOURABLE, "bad")).isEqualTo("path");
        assertThat(shape(Mark.FAVOURABLE, "good")).isEqualTo("circle");
        assertThat(shape(Mark.SIMILAR, "same")).isEqualTo("circle");
        assertThat(shape(Mark.NEITHER, "plain")).isEqualTo("rect");
    }

    @Test
    void peers_out_of_order_are_refused() {
        assertThatThrownBy(() -> new SpineRow.Peers(1, 3, 2, 4)).hasMessageContaining("from low to high");
        assertThatThrownBy(() -> new SpineRow.Peers(1, Double.NaN, 2, 4)).hasMessageContaining("from low to high");
    }

    @Test
    void a_value_that_is_no_number_is_not_drawn_somewhere() {
        assertThatThrownBy(() -> row(20, Double.NaN, false).svg()).hasMessageContaining("not a place");
    }

    private static SpineRow row(double reference, double own, boolean lowerIsBetter) {
        return Samples.spine(PEERS, reference, reference, own, Mark.FAVOURABLE, lowerIsBetter);
    }

    private static double mark(double reference, double own, boolean lowerIsBetter) {
        return Drawn.number(Drawn.of(row(reference, own, lowerIsBetter).svg()).one("gw-mark--good"), "cx");
    }

    private static String shape(Mark mark, String suffix) {
        Element found =
                Drawn.of(Samples.spine(PEERS, 20, 20, 20, mark, false).svg()).one("gw-mark--" + suffix);
        return found.getTagName();
    }
}
