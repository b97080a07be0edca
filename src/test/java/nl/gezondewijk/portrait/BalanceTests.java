package nl.gezondewijk.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.portrait.Balance.Verdict;
import nl.gezondewijk.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTests {
    private static final Indicators INDICATORS = new Indicators(new Themes());

    @ParameterizedTest
    @CsvSource({
        "0, 0, EMPTY",
        "0, 3, NO_PREVENTION",
        "3, 0, NO_CARE",
        "4, 2, EVEN",
        "5, 2, MORE_PREVENTION",
        "2, 4, EVEN",
        "2, 5, MORE_CARE",
        "1, 1, EVEN"
    })
    void a_side_that_is_missing_or_outweighs_is_said(int prevention, int care, Verdict verdict) {
        assertThat(new Balance(prevention, care, 2).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_figure_counts_for_the_side_of_its_topic_and_who_lives_here_for_neither() {
        var sides = new Sides(INDICATORS, new Themes());
        assertThat(sides.of(List.of("roken", "eenzaam", "afstand-huisarts", "aandeel-65plus")))
                .isEqualTo(new Balance(2, 1, 2));
    }

    @Test
    void every_template_begins_in_balance() {
        var sides = new Sides(INDICATORS, new Themes());
        assertThat(new Templates(INDICATORS).list())
                .hasSizeGreaterThan(3)
                .allSatisfy(
                        template -> assertThat(sides.of(template.indicators()).verdict())
                                .as(template.key())
                                .isEqualTo(Verdict.EVEN));
    }
}
