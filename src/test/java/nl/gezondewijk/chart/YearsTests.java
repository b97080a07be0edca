package nl.gezondewijk.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearsTests {

    @Test
    void modelled_years_are_loose_hollow_points_without_a_line() {
        var drawn = Drawn.of(Samples.modelledYears().svg());

        assertThat(drawn.ofClass("gw-plot__own")).isEmpty();
        assertThat(drawn.ofClass("gw-plot__second")).isEmpty();
        assertThat(drawn.ofClass("gw-plot__ownloose")).hasSize(3);
        assertThat(drawn.ofClass("gw-plot__ownpoint")).isEmpty();
    }

    @Test
    void measured_years_are_joined_until_a_break() {
        var drawn = Drawn.of(Samples.measuredYears().svg());

        assertThat(drawn.one("gw-plot__own").getAttribute("d").chars().filter(c -> c == 'M'))
                .hasSize(3);
        assertThat(drawn.ofClass("gw-plot__break")).hasSize(2);
        assertThat(drawn.texts()).contains("nieuwe telling", "andere grens");
    }

    @Test
    void another_border_breaks_the_own_series_only() {
        var drawn = Drawn.of(Samples.measuredYears().svg());

        assertThat(drawn.one("gw-plot__second").getAttribute("d").chars().filter(c -> c == 'M'))
                .hasSize(2);
    }

    @Test
    void a_year_without_a_value_breaks_the_line_and_shows_that_there_is_a_reason() {
        var years = years(List.of(
                Years.Point.measured(2018, 5, "5"),
                Years.Point.measured(2019, 5, "5"),
                Years.Point.absent(2020, "niet getoond"),
                Years.Point.measured(2021, 5, "5"),
                Years.Point.measured(2022, 5, "5")));
        var drawn = Drawn.of(years.svg());

        assertThat(drawn.one("gw-plot__own").getAttribute("d").chars().filter(c -> c == 'M'))
                .hasSize(2);
        assertThat(drawn.all("title").getLast().getTextContent()).isEqualTo("2020: niet getoond");
    }

    @Test
    void years_lie_at_their_real_distance() {
        var years = years(List.of(
                Years.Point.measured(2012, 1, "1"),
                Years.Point.measured(2016, 2, "2"),
                Years.Point.measured(2017, 3, "3")));
        var points = Drawn.of(years.svg()).ofClass("gw-plot__ownpoint").stream()
                .mapToDouble(p -> Drawn.number(p, "cx"))
                .toArray();

        assertThat(points[1] - points[0]).isCloseTo(4 * (points[2] - points[1]), within(0.3));
    }

    @Test
    void a_percentage_starts_at_nought_and_a_mean_may_not_and_says_so() {
        assertThat(Drawn.of(Samples.modelledYears().svg()).texts()).contains("0", "60%");
        assertThat(Drawn.of(Samples.measuredYears().svg()).texts())
                .contains("20", "80")
                .doesNotContain("0");
    }

    @Test
    void names_at_the_line_ends_do_not_lie_over_one_another() {
        var close = new Years(
                Samples.caption("j"),
                Samples.measured("Noordwest", 2018, 50, 50),
                List.of(
                        Samples.measured("Groningen", 2018, 50.2, 50.1),
                        Samples.measured("Nederland", 2018, 49.9, 50.2)),
                List.of(),
                Axis.percent(Samples.DUTCH));
        var heights = Drawn.of(close.svg()).all("text").stream()
                .filter(e -> e.getTextContent().matches("Noordwest|(Groningen|Nederland) .*"))
                .mapToDouble(e -> Drawn.number(e, "y"))
                .sorted()
                .toArray();

        assertThat(heights).hasSize(3);
        assertThat(heights[1] - heights[0]).isGreaterThanOrEqualTo(16);
        assertThat(heights[2] - heights[1]).isGreaterThanOrEqualTo(16);
    }

    @Test
    void a_series_that_ends_early_names_its_last_year() {
        var years = new Years(
                Samples.caption("j"),
                Samples.measured("Noordwest", 2018, 50, 50, 51),
                List.of(Samples.measured("Nederland", 2018, 49, 48.5)),
                List.of(),
                Axis.percent(Samples.DUTCH));

        assertThat(String.join(" ", Drawn.of(years.svg()).texts())).contains("Nederland 48,5 (2019)");
    }

    @Test
    void years_run_up() {
        assertThatThrownBy(() -> new Years.Series(
                        "x", List.of(Years.Point.measured(2020, 1, "1"), Years.Point.measured(2019, 1, "1"))))
                .hasMessageContaining("2020, 2019");
    }

    private static Years years(List<Years.Point> points) {
        return new Years(
                Samples.caption("j"),
                new Years.Series("Noordwest", points),
                List.of(),
                List.of(),
                Axis.percent(Samples.DUTCH));
    }
}
