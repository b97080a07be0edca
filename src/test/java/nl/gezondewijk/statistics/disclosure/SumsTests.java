package nl.gezondewijk.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumsTests {
    private static final long[] MEN = {12, 30, 7, 41};
    private static final long[] WOMEN = {14, 22, 9, 40};
    private static final long[] ALL = {26, 52, 16, 81};
    private static final long[] OTHER = {5, 6, 70, 8};

    private static List<Boolean> togetherWithTheFirst(List<long[]> columns, List<long[]> wholes) {
        var groups = Sums.groups(columns, wholes);
        return Arrays.stream(groups).mapToObj(group -> group == groups[0]).toList();
    }

    @Test
    void two_that_add_up_to_a_third_belong_together_wherever_they_stand() {
        assertThat(togetherWithTheFirst(List.of(MEN, OTHER, ALL, WOMEN), List.of()))
                .containsExactly(true, false, true, true);
    }

    @Test
    void many_beside_each_other_add_up_to_their_total() {
        long[] total = {31, 58, 86, 89};
        assertThat(togetherWithTheFirst(List.of(MEN, WOMEN, OTHER, total), List.of()))
                .containsOnly(true);
    }

    @Test
    void answers_that_add_up_to_all_who_were_asked_belong_together() {
        assertThat(togetherWithTheFirst(List.of(MEN, WOMEN, OTHER), List.of(ALL)))
                .containsExactly(true, true, false);
    }

    @Test
    void the_same_counts_twice_belong_together() {
        assertThat(togetherWithTheFirst(List.of(MEN, OTHER, MEN.clone()), List.of()))
                .containsExactly(true, false, true);
    }

    @Test
    void a_total_of_totals_brings_their_parts_along() {
        long[] more = {31, 58, 86, 89};
        assertThat(togetherWithTheFirst(List.of(MEN, WOMEN, ALL, OTHER, more), List.of()))
                .containsOnly(true);
    }

    @Test
    void one_area_that_does_not_add_up_is_enough_to_leave_them_apart() {
        assertThat(togetherWithTheFirst(List.of(MEN, WOMEN, new long[] {26, 52, 17, 81}), List.of()))
                .containsExactly(true, false, false);
    }

    @Test
    void what_is_absent_somewhere_is_known_by_the_other_areas() {
        long[] men = {12, 30, 7, Column.ABSENT};
        assertThat(togetherWithTheFirst(List.of(men, WOMEN, ALL), List.of())).containsOnly(true);
    }

    @Test
    void two_areas_prove_nothing_and_a_count_of_nobody_adds_up_with_nothing() {
        long[] nobody = {0, 0, 0, 0};
        assertThat(togetherWithTheFirst(List.of(nobody, MEN, OTHER), List.of())).containsExactly(true, false, false);
        assertThat(togetherWithTheFirst(List.of(new long[] {1, 2}, new long[] {3, 4}, new long[] {4, 6}), List.of()))
                .containsExactly(true, false, false);
        assertThat(Sums.groups(List.of(), List.of())).isEmpty();
    }
}
