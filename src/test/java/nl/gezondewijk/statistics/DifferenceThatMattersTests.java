package nl.gezondewijk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceThatMattersTests {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            reference, threshold
              0,    2
             14.9,  2
             15,    5
             50,    5
             85,    5
             85.1,  2
            100,    2
            """)
    void percentages_matter_from_5_points_and_from_2_near_the_ends(double reference, double threshold) {
        assertThat(DifferenceThatMatters.inPoints().at(reference)).isEqualTo(threshold);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            value, reference, matters
            57.0, 52.0, true
            56.9, 52.0, false
            47.0, 52.0, true
            52.3, 47.3, true
            20.4, 15.4, true
            12.1, 10.1, true
            10.0, 10.0, false
            """)
    void exactly_the_threshold_matters_whatever_the_rounding(double value, double reference, boolean matters) {
        assertThat(DifferenceThatMatters.inPoints().isReachedBy(value, reference))
                .isEqualTo(matters);
    }

    @Test
    void an_indicator_may_have_its_own() {
        assertThat(DifferenceThatMatters.fixed(0.5).isReachedBy(7.5, 7.0)).isTrue();
        assertThat(DifferenceThatMatters.fixed(0.5).isReachedBy(7.4, 7.0)).isFalse();
    }

    @Test
    void other_figures_matter_from_a_tenth_of_the_reference() {
        assertThat(DifferenceThatMatters.relative().isReachedBy(220, 200)).isTrue();
        assertThat(DifferenceThatMatters.relative().isReachedBy(219, 200)).isFalse();
        assertThat(DifferenceThatMatters.relative().isReachedBy(-220, -200)).isTrue();
    }

    @Test
    void at_a_reference_of_0_every_difference_matters_but_none_does_not() {
        assertThat(DifferenceThatMatters.relative().isReachedBy(0.1, 0)).isTrue();
        assertThat(DifferenceThatMatters.relative().isReachedBy(0, 0)).isFalse();
    }

    @Test
    void a_threshold_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DifferenceThatMatters.fixed(0));
    }
}
