package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenMapTests {
    private static final Ring BORDER = Ring.of(
            new double[] {150_000, 151_000, 151_000, 150_000}, new double[] {400_000, 400_000, 402_000, 402_000});

    @ParameterizedTest
    @CsvSource({"150000, 400000", "151000, 402000", "150500, 401000", "150123, 401789"})
    void a_place_is_found_again_under_its_own_disc(double x, double y) {
        var map = map(new SeenMap.Seen(x, y, 1, "Plein"));
        var disc = Drawn.of(map.svg()).one("gw-seen__disc");

        var ground =
                map.ground(Drawn.number(disc, "cx"), Drawn.number(disc, "cy")).orElseThrow();
        assertThat(ground[0]).isEqualTo(x, within(3.0));
        assertThat(ground[1]).isEqualTo(y, within(3.0));
        assertThat(map.holds(x, y)).isTrue();
    }

    @Test
    void beside_the_paper_there_is_no_ground_and_far_away_is_not_of_this_area() {
        assertThat(map().ground(-1, 10)).isEmpty();
        assertThat(map().ground(10, map().height() + 1)).isEmpty();
        assertThat(map().holds(160_000, 401_000)).isFalse();
    }

    @Test
    void each_place_is_numbered_and_read_out() {
        var drawn = Drawn.of(
                map(new SeenMap.Seen(150_500, 401_000, 1, "Bij <de> bank")).svg());
        assertThat(drawn.texts()).containsExactly("1");
        assertThat(drawn.all("title").getLast().getTextContent()).isEqualTo("1. Bij <de> bank");
    }

    private static SeenMap map(SeenMap.Seen... places) {
        return new SeenMap(new Caption("kaart", "Gezien", ""), List.of(BORDER), List.of(), List.of(places));
    }
}
