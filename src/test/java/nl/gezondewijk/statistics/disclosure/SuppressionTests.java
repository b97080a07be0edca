package nl.gezondewijk.statistics.disclosure;

import static nl.gezondewijk.statistics.disclosure.Suppression.Outcome.ABSENT;
import static nl.gezondewijk.statistics.disclosure.Suppression.Outcome.PRIMARY;
import static nl.gezondewijk.statistics.disclosure.Suppression.Outcome.SECONDARY;
import static nl.gezondewijk.statistics.disclosure.Suppression.Outcome.TOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.disclosure.Suppression.Outcome;
import org.junit.jupiter.api.Test;

class SuppressionTests {
    /** A wijk (0) of four buurten (1 to 4). */
    private static final Hierarchy WIJK = Hierarchy.of(-1, 0, 0, 0, 0);

    private static final ThresholdRule TEN = ThresholdRule.REGISTER;

    private static List<Outcome> outcomes(CountTable table, ThresholdRule rule) {
        var suppression = Suppression.of(table, rule);
        return IntStream.range(0, table.areas().size())
                .mapToObj(suppression::outcome)
                .toList();
    }

    @Test
    void large_counts_are_all_told() {
        assertThat(outcomes(CountTable.of(WIJK, Column.of(100, 20, 30, 10, 40)), TEN))
                .containsOnly(TOLD);
    }

    @Test
    void one_small_count_takes_the_smallest_neighbour_that_covers_it() {
        assertThat(outcomes(CountTable.of(WIJK, Column.of(94, 4, 30, 20, 40)), TEN))
                .containsExactly(TOLD, PRIMARY, TOLD, SECONDARY, TOLD);
    }

    @Test
    void two_small_counts_that_add_up_to_enough_cover_each_other() {
        assertThat(outcomes(CountTable.of(WIJK, Column.of(83, 7, 6, 30, 40)), TEN))
                .containsExactly(TOLD, PRIMARY, PRIMARY, TOLD, TOLD);
    }

    @Test
    void two_small_counts_that_add_up_to_less_need_a_third() {
        assertThat(outcomes(CountTable.of(WIJK, Column.of(75, 3, 2, 30, 40)), TEN))
                .containsExactly(TOLD, PRIMARY, PRIMARY, SECONDARY, TOLD);
    }

    @Test
    void an_only_buurt_takes_its_wijk_with_it_and_that_another_wijk() {
        var gemeente = Hierarchy.of(-1, 0, 0, 0, 1);
        assertThat(outcomes(CountTable.of(gemeente, Column.of(104, 4, 40, 60, 4)), TEN))
                .containsExactly(TOLD, PRIMARY, SECONDARY, TOLD, PRIMARY);
    }

    @Test
    void a_wijk_that_covers_another_takes_one_of_its_buurten_too() {
        // gemeente 0: wijk 1 (buurt 3), wijk 2 (buurten 4 and 5)
        var gemeente = Hierarchy.of(-1, 0, 0, 1, 2, 2);
        assertThat(outcomes(CountTable.of(gemeente, Column.of(64, 4, 60, 4, 35, 25)), TEN))
                .containsExactly(TOLD, PRIMARY, SECONDARY, PRIMARY, SECONDARY, SECONDARY);
    }

    @Test
    void nearly_everybody_is_withheld_as_nearly_nobody_is() {
        var column = new Column(new long[] {300, 97, 100, 53, 50}, new long[] {600, 100, 200, 150, 150});
        assertThat(Suppression.of(CountTable.of(WIJK, column), TEN).outcome(1)).isEqualTo(PRIMARY);
        var harmless = new ThresholdRule(10, 0, false, 0.9, 100);
        assertThat(Suppression.of(CountTable.of(WIJK, column), harmless).outcome(1))
                .isEqualTo(TOLD);
    }

    @Test
    void a_small_group_of_whom_more_than_nine_in_ten_share_it_is_withheld() {
        var rule = new ThresholdRule(5, 0, true, 0.9, 100);
        assertThat(rule.isTooSmall(91, 99)).isTrue();
        assertThat(rule.isTooSmall(8, 99)).isTrue();
        assertThat(rule.isTooSmall(89, 99)).isFalse();
        assertThat(rule.isTooSmall(182, 198)).isFalse();
    }

    @Test
    void a_survey_of_fewer_than_thirty_is_withheld() {
        assertThat(ThresholdRule.SURVEY.isTooSmall(14, 29)).isTrue();
        assertThat(ThresholdRule.SURVEY.isTooSmall(14, 30)).isFalse();
        assertThat(ThresholdRule.SURVEY.isTooSmall(4, 300)).isTrue();
        assertThat(ThresholdRule.SURVEY.isTooSmall(296, 300)).isTrue();
    }

    @Test
    void nobody_is_withheld_as_well_and_an_empty_area_is_known_to_be_empty() {
        var column = new Column(new long[] {60, 0, 0, 20, 40}, new long[] {300, 0, 100, 100, 100});
        var suppression = Suppression.of(CountTable.of(WIJK, column), TEN);
        assertThat(suppression.outcome(2)).isEqualTo(PRIMARY);
        assertThat(suppression.range(0, 2).width()).isGreaterThanOrEqualTo(10);
        assertThat(suppression.range(0, 1)).isEqualTo(new FeasibleRange(0, 0));
    }

    @Test
    void what_is_absent_stays_absent_and_covers_nobody() {
        var table = CountTable.of(WIJK, Column.of(34, 4, 30, Column.ABSENT, Column.ABSENT));
        assertThat(outcomes(table, TEN)).containsExactly(TOLD, PRIMARY, SECONDARY, ABSENT, ABSENT);
    }

    @Test
    void answers_to_one_question_are_withheld_together() {
        long[] asked = {400, 100, 100, 100, 100};
        var well = new Column(new long[] {250, 80, 60, 50, 60}, asked);
        var badly = new Column(new long[] {150, 20, 40, 50, 40}, asked);
        var table = CountTable.of(WIJK, well, badly);
        assertThat(outcomes(table, TEN)).containsOnly(TOLD);
        var worst = new Column(new long[] {75, 3, 22, 30, 20}, asked);
        var withWorst = Suppression.of(CountTable.of(WIJK, well, badly, worst), TEN);
        assertThat(withWorst.outcome(1)).isEqualTo(PRIMARY);
        assertThat(withWorst.count(SECONDARY)).isPositive();
    }

    @Test
    void what_was_told_before_covers_nobody_and_hides_no_more() {
        var table = CountTable.of(WIJK, Column.of(94, 4, 30, 20, 40)).toldBefore(3);
        assertThat(outcomes(table, TEN)).containsExactly(TOLD, PRIMARY, SECONDARY, TOLD, TOLD);
        var allTold = CountTable.of(WIJK, Column.of(94, 4, 30, 20, 40)).toldBefore(0, 2, 3, 4);
        assertThat(Suppression.of(allTold, TEN).exposed()).containsExactly(1);
    }

    @Test
    void what_the_source_kept_back_is_covered_like_what_we_do() {
        var table = CountTable.of(WIJK, Column.of(95, 5, 30, 20, 40)).keptBack(1);
        assertThat(outcomes(table, TEN)).containsExactly(TOLD, PRIMARY, TOLD, SECONDARY, TOLD);
    }

    @Test
    void a_total_that_is_too_small_to_hide_its_parts_is_withheld_itself() {
        assertThat(outcomes(CountTable.of(WIJK, Column.of(8, 1, 2, 3, 2)), TEN)).containsOnly(PRIMARY);
        assertThat(outcomes(CountTable.of(Hierarchy.of(-1, 0, 0), Column.of(14, 4, 10)), TEN))
                .containsExactly(TOLD, PRIMARY, SECONDARY);
    }

    @Test
    void says_what_would_be_right() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hierarchy.of(1, 0))
                .withMessageContaining("in each other");
        assertThatIllegalArgumentException().isThrownBy(() -> Hierarchy.of(5)).withMessageContaining("not in the list");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Column(new long[] {5}, new long[] {4}))
                .withMessageContaining("5 of 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountTable.of(WIJK, Column.of(1, 2)))
                .withMessageContaining("5 areas");
        assertThatIllegalArgumentException().isThrownBy(() -> new ThresholdRule(0, 0, true, 0.9, 100));
    }

    @Test
    void a_wijk_without_a_count_is_no_hole_in_the_sum_around_it() {
        // gemeente 0: wijk 1 without a count (buurt 3), wijk 2 (buurt 4)
        var gemeente = Hierarchy.of(-1, 0, 0, 1, 2);
        assertThat(outcomes(CountTable.of(gemeente, Column.of(64, Column.ABSENT, 60, 4, 60)), TEN))
                .containsExactly(TOLD, ABSENT, SECONDARY, PRIMARY, SECONDARY);
    }

    @Test
    void the_few_that_were_left_out_of_the_parts_stay_hidden_behind_the_total() {
        var table = CountTable.of(WIJK, Column.of(94, 20, 30, 40, Column.ABSENT));
        assertThat(outcomes(table, TEN)).containsExactly(TOLD, TOLD, TOLD, TOLD, ABSENT);
        var guarded = Suppression.of(
                CountTable.of(Hierarchy.of(-1, 0, 0, 0), Column.of(94, 20, 30, 40))
                        .withRests(TEN),
                TEN);
        assertThat(guarded.count(SECONDARY)).isPositive();
        assertThat(guarded.range(0, 4).width()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void nothing_is_left_out_where_parts_add_up_or_many_are_elsewhere() {
        var whole = CountTable.of(Hierarchy.of(-1, 0, 0), Column.of(50, 20, 30));
        assertThat(whole.withRests(TEN)).isSameAs(whole);
        var elsewhere = CountTable.of(Hierarchy.of(-1, 0, 0), Column.of(90, 20, 30));
        assertThat(elsewhere.withRests(TEN)).isSameAs(elsewhere);
    }

    @Test
    void a_whole_whose_parts_were_told_before_covers_nobody() {
        // gemeente 0: wijk 1 (buurten 3 and 4), wijk 2 (buurt 5), wijk 6
        var gemeente = Hierarchy.of(-1, 0, 0, 1, 1, 2, 0);
        var table =
                CountTable.of(gemeente, Column.of(104, 40, 4, 20, 20, 4, 60)).toldBefore(3, 4);
        assertThat(outcomes(table, TEN)).containsExactly(TOLD, TOLD, PRIMARY, TOLD, TOLD, PRIMARY, SECONDARY);
    }

    @Test
    void two_rules_together_want_the_most_of_both() {
        assertThat(ThresholdRule.REGISTER.with(ThresholdRule.SURVEY))
                .isEqualTo(new ThresholdRule(10, 30, true, 0.9, 100));
    }

    @Test
    void explains_how_many_it_took() {
        assertThat(Suppression.of(CountTable.of(WIJK, Column.of(94, 4, 30, 20, 40)), TEN)
                        .explanation()
                        .toString())
                .contains("withheld = 2.0")
                .contains("told = 3.0");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(outcomes(CountTable.of(Hierarchy.flat(0), Column.of()), TEN)).isEmpty();
        var one = Suppression.of(CountTable.of(Hierarchy.flat(1), Column.of(3)), TEN);
        assertThat(Arrays.asList(one.outcome(0), one.range(0, 0).width() >= 10)).containsExactly(PRIMARY, true);
    }
}
