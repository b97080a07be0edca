package nl.gezondewijk.statistics.scale;

import static nl.gezondewijk.statistics.Precision.assertGolden;
import static nl.gezondewijk.statistics.scale.Answer.MORE_OR_LESS;
import static nl.gezondewijk.statistics.scale.Answer.NO;
import static nl.gezondewijk.statistics.scale.Answer.NOT_ANSWERED;
import static nl.gezondewijk.statistics.scale.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.MadeUp;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTests {

    @Test
    void emotional_items_count_yes_and_social_items_no_and_both_count_more_or_less() {
        assertThat(answers(YES, MORE_OR_LESS, NO, YES, MORE_OR_LESS, NO).emotionalScore())
                .hasValue(2);
        assertThat(answers(YES, MORE_OR_LESS, NO, YES, MORE_OR_LESS, NO).socialScore())
                .hasValue(2);
        assertThat(answers(YES, YES, YES, NO, NO, NO).total()).hasValue(6);
        assertThat(answers(NO, NO, NO, YES, YES, YES).total()).hasValue(0);
    }

    @Test
    void one_missing_item_leaves_a_total_and_two_do_not() {
        assertThat(answers(NOT_ANSWERED, YES, YES, NO, NO, NO).total()).hasValue(5);
        assertThat(answers(NOT_ANSWERED, YES, YES, NO, NO, NO).emotionalScore()).isEmpty();
        assertThat(answers(NOT_ANSWERED, YES, YES, NO, NO, NO).socialScore()).hasValue(3);
        assertThat(answers(NOT_ANSWERED, YES, YES, NO, NO, NOT_ANSWERED).total())
                .isEmpty();
    }

    /** Reference: De Jong Gierveld & Van Tilburg 1999 and 2006, the cut-offs. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            form, score, class
            SIX_ITEMS, 0, 0
            SIX_ITEMS, 1, 0
            SIX_ITEMS, 2, 1
            SIX_ITEMS, 4, 1
            SIX_ITEMS, 5, 2
            SIX_ITEMS, 6, 2
            ELEVEN_ITEMS, 2, 0
            ELEVEN_ITEMS, 3, 1
            ELEVEN_ITEMS, 8, 1
            ELEVEN_ITEMS, 9, 2
            ELEVEN_ITEMS, 10, 2
            ELEVEN_ITEMS, 11, 3
            """)
    void a_score_falls_in_its_class(LonelinessForm form, int score, int expected) {
        assertThat(form.classOf(score)).isEqualTo(expected);
    }

    @Test
    void a_group_is_counted_by_class_and_those_without_a_score_are_left_out() {
        var group = Stream.of(
                        Collections.nCopies(20, answers(NO, NO, NO, YES, YES, YES)),
                        Collections.nCopies(10, answers(YES, YES, NO, YES, YES, YES)),
                        Collections.nCopies(6, answers(YES, YES, YES, NO, NO, NO)),
                        Collections.nCopies(4, answers(NOT_ANSWERED, NOT_ANSWERED, NO, YES, YES, YES)))
                .flatMap(List::stream)
                .toList();
        var loneliness = (Loneliness.Known) Loneliness.of(LonelinessForm.SIX_ITEMS, group);

        assertThat(loneliness.people()).containsExactly(20, 10, 6);
        assertThat(loneliness.leftOut()).isEqualTo(4);
        assertThat(loneliness.lonely()).isEqualTo(new Proportion(16, 36));
        assertThat(loneliness.severelyLonely()).isEqualTo(new Proportion(6, 36));
        assertGolden(loneliness.emotional().orElseThrow(), (10 * 2 + 6 * 3) / 36.0);
        assertGolden(loneliness.social().orElseThrow(), 6 * 3 / 40.0);
        assertThat(loneliness.explanation())
                .asString()
                .startsWith("statistics.scale.loneliness (De Jong Gierveld & Van Tilburg 2006)");
    }

    @Test
    void the_long_form_knows_very_severe_loneliness() {
        var all = new LonelinessAnswers(Collections.nCopies(6, YES), Collections.nCopies(5, NO));
        var loneliness = (Loneliness.Known) Loneliness.of(LonelinessForm.ELEVEN_ITEMS, Collections.nCopies(30, all));

        assertThat(loneliness.people()).containsExactly(0, 0, 0, 30);
        assertThat(loneliness.severelyLonely().value()).isEqualTo(100);
    }

    @Test
    void a_person_or_a_handful_has_no_result() {
        var one = answers(YES, YES, YES, NO, NO, NO);

        assertThat(Loneliness.of(LonelinessForm.SIX_ITEMS, List.of()))
                .isEqualTo(new Loneliness.None(Reason.GROUP_TOO_SMALL, 0));
        assertThat(Loneliness.of(LonelinessForm.SIX_ITEMS, Collections.nCopies(29, one)))
                .isEqualTo(new Loneliness.None(Reason.GROUP_TOO_SMALL, 29));
        assertThat(MentalHealth.of(List.of(MentalHealthAnswers.of(5, 5, 0, 5, 0)), Cutoff.CBS))
                .isEqualTo(new MentalHealth.None(Reason.GROUP_TOO_SMALL, 1));
    }

    @Test
    void answers_to_another_form_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Loneliness.of(LonelinessForm.ELEVEN_ITEMS, List.of(answers(YES, YES, YES, NO, NO, NO))));
    }

    @Test
    void mental_health_runs_from_0_to_100_and_two_items_are_reversed() {
        assertThat(MentalHealthAnswers.of(5, 5, 0, 5, 0).score()).hasValue(100);
        assertThat(MentalHealthAnswers.of(0, 0, 5, 0, 5).score()).hasValue(0);
        assertThat(MentalHealthAnswers.of(3, 4, 1, 4, 2).score()).hasValue(4 * (3 + 4 + 4 + 4 + 3));
        assertThat(new MentalHealthAnswers(
                                OptionalInt.of(1),
                                OptionalInt.empty(),
                                OptionalInt.of(1),
                                OptionalInt.of(1),
                                OptionalInt.of(1))
                        .score())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> MentalHealthAnswers.of(6, 0, 0, 0, 0));
    }

    /** Reference: scipy 1.10.1, {@code scipy.stats.t.interval(level, 39, mean, sem)} on the same 40 made-up people. */
    @Test
    void the_mean_of_a_group_agrees_with_scipy() {
        var made = new MadeUp(31);
        var group = IntStream.range(0, 40).mapToObj(i -> answersOf(made)).toList();
        var health = (MentalHealth.Known) MentalHealth.of(group, Cutoff.CBS);

        assertGolden(health.mean(), 54.2);
        assertGolden(health.deviation(), 12.549798241303957);
        assertGolden(health.interval(Confidence.P95), 50.18637982259939, 58.213620177400614);
        assertGolden(health.interval(Confidence.P99_8), 47.626443449702734, 60.77355655029727);
    }

    @Test
    void publishers_differ_on_the_limit_itself() {
        var made = new MadeUp(31);
        var group = IntStream.range(0, 40).mapToObj(i -> answersOf(made)).toList();

        assertThat(((MentalHealth.Known) MentalHealth.of(group, Cutoff.CBS)).unhealthy())
                .isEqualTo(new Proportion(27, 40));
        assertThat(((MentalHealth.Known) MentalHealth.of(group, Cutoff.HEALTH_MONITOR)).unhealthy())
                .isEqualTo(new Proportion(29, 40));
        assertThat(MentalHealth.of(group, Cutoff.HEALTH_MONITOR).explanation())
                .asString()
                .contains("statistics.scale.unhealthyIncluded");
    }

    @Test
    void people_who_are_all_equally_well_have_a_mean_without_a_margin() {
        var group = Collections.nCopies(30, MentalHealthAnswers.of(5, 5, 0, 5, 0));

        assertThat(((MentalHealth.Known) MentalHealth.of(group, Cutoff.CBS))
                        .interval(Confidence.P95)
                        .width())
                .isZero();
    }

    @Property
    void a_score_of_loneliness_lies_between_0_and_the_number_of_items(
            @ForAll @Size(6) List<Answer> emotional, @ForAll @Size(5) List<Answer> social) {
        new LonelinessAnswers(emotional, social)
                .total()
                .ifPresent(score -> assertThat(score).isBetween(0, 11));
    }

    @Property
    void each_answer_that_is_better_raises_the_score(
            @ForAll @IntRange(max = 4) int nervous,
            @ForAll @IntRange(max = 5) int calm,
            @ForAll @IntRange(max = 5) int happy) {
        int score = MentalHealthAnswers.of(nervous, 2, calm, 3, happy).score().orElseThrow();

        assertThat(MentalHealthAnswers.of(nervous + 1, 2, calm, 3, happy).score())
                .hasValue(score + 4);
    }

    private static MentalHealthAnswers answersOf(MadeUp made) {
        return MentalHealthAnswers.of(item(made), item(made), item(made), item(made), item(made));
    }

    private static int item(MadeUp made) {
        return Math.min(5, (int) (made.next() * 0.6));
    }

    private static LonelinessAnswers answers(Answer... answers) {
        return new LonelinessAnswers(
                List.of(answers).subList(0, 3), List.of(answers).subList(3, 6));
    }
}
