package nl.gezondewijk.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchGridTests {

    /** Latitude, longitude and grid of church towers, as published with the formulas. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Amersfoort, 52.15517440, 5.38720621, 155000.000, 463000.000
            Amsterdam,  52.37453253, 4.88352559, 120700.723, 487525.502
            Groningen,  53.21938317, 6.56820053, 233883.131, 582065.168
            """)
    void a_tower_stands_where_it_was_surveyed(String name, double latitude, double longitude, double x, double y) {
        var place = DutchGrid.fromGlobe(longitude, latitude);

        assertThat(place[0]).as(name).isEqualTo(x, within(0.5));
        assertThat(place[1]).as(name).isEqualTo(y, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({"6.5, 53.2, true", "53.2, 6.5, false", "0, 0, false", "155000, 463000, false", "13.4, 52.5, false"})
    void degrees_of_elsewhere_or_the_wrong_way_round_are_not_ours(double longitude, double latitude, boolean ours) {
        assertThat(DutchGrid.isOnGlobe(longitude, latitude)).isEqualTo(ours);
    }
}
