package nl.gezondewijk.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.area.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What few people answered does not come out by way of a model that hardly changes it. */
class PublishEstimatesTests {
    @ParameterizedTest
    @CsvSource({
        "0.95, 29, 12, true",
        "0.95, 30, 12, false",
        "0.95, 30, 4, true",
        "0.95, 30, 26, true",
        "0.95, 30, 5, false",
        "0.50, 12, 6, false",
    })
    void a_figure_that_is_nearly_what_few_answered_is_withheld(
            double share, double respondents, double counted, boolean withheld) {
        var found = new Place.Found(40, 9, OptionalDouble.of(respondents), OptionalDouble.of(counted));
        assertThat(PublishEstimates.isWithheld(estimated(share, Optional.of(found))))
                .isEqualTo(withheld);
    }

    @ParameterizedTest
    @CsvSource({"0.95, true", "0.85, false"})
    void where_the_table_tells_no_respondents_nobody_can_say_that_they_were_enough(double share, boolean withheld) {
        var found = new Place.Found(40, 9, OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(PublishEstimates.isWithheld(estimated(share, Optional.of(found))))
                .isEqualTo(withheld);
    }

    @Test
    void an_area_of_which_no_inhabitants_are_published_is_uninhabited_whatever_its_table_leaves_out() {
        assertThat(withInhabitants(0).isUninhabited()).isTrue();
        assertThat(withInhabitants(5).isUninhabited()).isFalse();
        assertThat(estimated(0.5, Optional.empty()).place().isUninhabited())
                .as("an area that we do not know")
                .isFalse();
    }

    private static Place withInhabitants(int people) {
        var area = new Area(
                new Area.Id("WK999900", 2023),
                Area.Kind.WIJK,
                "Wijk 00",
                Optional.of("GM9999"),
                Optional.empty(),
                Area.Change.values()[0],
                Optional.empty(),
                Optional.of(people));
        return new Place(
                1,
                "WK999900",
                Optional.of(area),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.of(List.of()),
                List.of(),
                List.of());
    }

    private static Estimated estimated(double share, Optional<Place.Found> found) {
        var place = new Place(
                1,
                "WK999900",
                Optional.empty(),
                found,
                OptionalDouble.of(1000),
                Optional.of(List.of()),
                List.of(),
                List.of());
        return new Estimated(
                place,
                OptionalDouble.of(40),
                Optional.empty(),
                OptionalDouble.of(3),
                OptionalDouble.of(38),
                OptionalDouble.of(share),
                OptionalDouble.of(0.5),
                OptionalDouble.of(0.1));
    }
}
