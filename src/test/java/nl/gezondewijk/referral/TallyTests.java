package nl.gezondewijk.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.gezondewijk.referral.Tally.Kind;
import nl.gezondewijk.referral.Tally.Told;
import org.junit.jupiter.api.Test;

class TallyTests {

    @Test
    void fewer_than_five_cards_are_not_even_told_in_number() {
        var tally = Tally.of(List.of(Map.of(Kind.CAME, 3L, Kind.OPEN, 1L)));
        assertThat(tally.total()).isEmpty();
        assertThat(tally.told()).isEmpty();
    }

    @Test
    void what_is_small_is_told_together_with_what_is_not() {
        var tally = Tally.of(List.of(Map.of(Kind.CAME, 12L, Kind.STAYED_AWAY, 6L, Kind.OTHERWISE, 2L, Kind.OPEN, 9L)));
        assertThat(tally.total()).hasValue(29L);
        assertThat(tally.told())
                .containsExactly(
                        new Told(List.of(Kind.CAME), 12),
                        new Told(List.of(Kind.STAYED_AWAY, Kind.OTHERWISE), 8),
                        new Told(List.of(Kind.OPEN), 9));
    }

    @Test
    void whatever_was_counted_no_number_under_five_can_be_told_or_found() {
        var chance = new Random(20260302);
        for (int time = 0; time < 5_000; time++) {
            var counts = made(chance);
            var tally = Tally.of(List.of(counts));
            long total = counts.values().stream().mapToLong(Long::longValue).sum();
            assertThat(tally.total().isPresent()).as("%s", counts).isEqualTo(total >= 5);
            if (total >= 5) {
                assertThat(tally.told())
                        .as("%s", counts)
                        .allSatisfy(told -> assertThat(told.number())
                                .isGreaterThanOrEqualTo(5)
                                .isEqualTo(told.kinds().stream()
                                        .mapToLong(counts::get)
                                        .sum()));
                assertThat(tally.told().stream().flatMap(told -> told.kinds().stream()))
                        .containsExactlyInAnyOrder(Kind.values());
            }
        }
    }

    @Test
    void who_takes_away_the_cards_that_they_made_themselves_finds_no_number_under_five_either() {
        var chance = new Random(20261128);
        for (int time = 0; time < 5_000; time++) {
            var makers = Stream.generate(() -> made(chance))
                    .limit(chance.nextInt(2, 5))
                    .toList();
            var tally = Tally.of(makers);
            for (var maker : makers) {
                assertThat(tally.told())
                        .as("%s", makers)
                        .allSatisfy(told -> assertThat(told.number() - sum(maker, told.kinds()))
                                .isGreaterThanOrEqualTo(5));
            }
        }
        assertThat(Tally.of(List.of(Map.of(Kind.CAME, 20L), Map.of(Kind.CAME, 1L)))
                        .total())
                .isEmpty();
    }

    private static Map<Kind, Long> made(Random chance) {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) {
            counts.put(kind, (long) chance.nextInt(chance.nextInt(1, 15)));
        }
        return counts;
    }

    private static long sum(Map<Kind, Long> counts, List<Kind> kinds) {
        return kinds.stream().mapToLong(counts::get).sum();
    }
}
