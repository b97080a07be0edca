package nl.gezondewijk.statistics.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Count;
import nl.gezondewijk.statistics.Proportion;
import org.junit.jupiter.api.Test;

class NationalTests {

    @Property
    void many_shares_at_once_are_the_same_as_each_by_itself(
            @ForAll List<@LongRange(min = 0, max = 1_000_000) Long> counts,
            @ForAll @LongRange(min = 0, max = 50) long others,
            @ForAll Confidence confidence) {
        long[] counted = counts.stream().mapToLong(Long::longValue).toArray();
        long[] asked = counts.stream().mapToLong(count -> count + others).toArray();
        var all = Proportions.of(counted, asked, confidence);

        assertThat(all.places()).isEqualTo(counts.size());
        for (int place = 0; place < all.places(); place++) {
            assertThat(all.isKnown(place)).isEqualTo(asked[place] > 0);
            if (all.isKnown(place)) {
                var one = new Proportion(counted[place], asked[place]);
                assertThat(all.value(place)).isEqualTo(one.value());
                assertThat(all.lower(place)).isEqualTo(one.interval(confidence).lower());
                assertThat(all.upper(place)).isEqualTo(one.interval(confidence).upper());
            }
        }
    }

    @Property
    void many_counts_at_once_are_the_same_as_each_by_itself(
            @ForAll List<@LongRange(min = 0, max = 100_000) Long> counts, @ForAll Confidence confidence) {
        var all = Counts.of(counts.stream().mapToLong(Long::longValue).toArray(), confidence);

        assertThat(all.places()).isEqualTo(counts.size());
        for (int place = 0; place < all.places(); place++) {
            var one = new Count(counts.get(place)).interval(confidence);
            assertThat(all.lower(place)).isEqualTo(one.lower());
            assertThat(all.upper(place)).isEqualTo(one.upper());
        }
    }

    @Test
    void nobody_asked_has_no_share_and_what_cannot_be_is_refused() {
        var nobody = Proportions.of(new long[1], new long[1], Confidence.P95);

        assertThatIllegalArgumentException().isThrownBy(() -> nobody.value(0));
        assertThatIllegalArgumentException().isThrownBy(() -> nobody.upper(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportions.of(new long[] {2}, new long[] {1}, Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportions.of(new long[2], new long[1], Confidence.P95));
        assertThatIllegalArgumentException().isThrownBy(() -> Counts.of(new long[] {-1}, Confidence.P95));
    }
}
