package nl.gezondewijk.statistics.disclosure;

import static nl.gezondewijk.statistics.disclosure.Assumed.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssumedTests {
    private static final long[] OF_NO_WHOLE = {};

    @Test
    void what_is_not_known_adds_up_with_what_is() {
        var wijk = Hierarchy.of(-1, 0, 0, 0);
        assertThat(Assumed.fill(wijk, new long[] {30, 13, UNKNOWN, UNKNOWN}, OF_NO_WHOLE, 5))
                .containsExactly(30, 13, 9, 8);
    }

    @Test
    void nobody_has_more_than_there_are() {
        var wijk = Hierarchy.of(-1, 0, 0);
        assertThat(Assumed.fill(wijk, new long[] {30, UNKNOWN, UNKNOWN}, new long[] {100, 4, 96}, 5))
                .containsExactly(30, 4, 26);
    }

    @Test
    void a_whole_has_at_least_its_parts_and_as_many_where_all_are_known() {
        var gemeente = Hierarchy.of(-1, 0, 0, 1, 1, 2, 2);
        assertThat(Assumed.fill(gemeente, new long[] {60, UNKNOWN, UNKNOWN, 10, 20, 12, UNKNOWN}, OF_NO_WHOLE, 5))
                .containsExactly(60, 30, 30, 10, 20, 12, 18);
    }

    @Test
    void where_no_sum_tells_it_is_what_it_may_well_be() {
        assertThat(Assumed.fill(Hierarchy.flat(2), new long[] {UNKNOWN, 7}, OF_NO_WHOLE, 5))
                .containsExactly(5, 7);
        assertThat(Assumed.fill(
                        Hierarchy.of(-1, 0), new long[] {Column.ABSENT, UNKNOWN}, new long[] {Column.ABSENT, 3}, 5))
                .containsExactly(Column.ABSENT, 3);
    }

    @Test
    void parts_that_are_more_than_their_whole_leave_nobody() {
        assertThat(Assumed.fill(Hierarchy.of(-1, 0, 0), new long[] {10, 13, UNKNOWN}, OF_NO_WHOLE, 5))
                .containsExactly(10, 13, 0);
    }
}
