package nl.gezondewijk.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shape of networks small enough to work out by hand. */
class NetworkShapeTests {

    /** Two threesomes who all know each other, joined by one line: 1-2-3 and 4-5-6, with 3-4. */
    private static final NetworkShape BOW_TIE = shape(6, "1-2", "2-3", "1-3", "4-5", "5-6", "4-6", "3-4");

    @Test
    void density_is_the_share_of_pairs_that_know_each_other() {
        assertThat(BOW_TIE.density()).hasValueCloseTo(7 / 15.0, within(1e-12));
        assertThat(shape(1).density()).as("of one party there is none").isEmpty();
        assertThat(shape(3).density()).hasValue(0);
    }

    @Test
    void whoever_joins_two_halves_stands_between_them_and_binds_them() {
        // nine ways from {1,2} or 3 to {4,5,6}: through 3 go those of 1 and 2, six of ten pairs of the other five
        assertThat(BOW_TIE.spots().get(3)).isEqualTo(new NetworkShape.Spot(3, 0.6, true));
        assertThat(BOW_TIE.spots().get(1)).isEqualTo(new NetworkShape.Spot(2, 0, false));
    }

    @Test
    void in_a_star_the_middle_stands_between_all() {
        var star = shape(5, "1-2", "1-3", "1-4", "1-5");
        assertThat(star.spots().get(1)).isEqualTo(new NetworkShape.Spot(4, 1, true));
    }

    @Test
    void in_a_ring_nobody_is_indispensable() {
        var ring = shape(4, "1-2", "2-3", "3-4", "4-1");
        assertThat(ring.spots().values()).noneMatch(NetworkShape.Spot::binds);
    }

    @Test
    void who_has_more_to_do_with_each_other_is_a_group() {
        assertThat(BOW_TIE.groups()).containsExactlyInAnyOrder(Set.of(1, 2, 3), Set.of(4, 5, 6));
        assertThat(shape(3).groups()).isEmpty();
    }

    @Test
    void two_relations_between_the_same_two_and_back_are_one_pair() {
        assertThat(shape(3, "1-2", "2-1", "1-2").pairs()).isEqualTo(1);
        assertThat(shape(3, "1-2").alone()).containsExactly(3);
    }

    @Test
    void a_network_of_none_has_no_shape_and_breaks_nothing() {
        assertThat(shape(0).spots()).isEmpty();
        assertThat(shape(0).density()).isEmpty();
    }

    private static NetworkShape shape(int parties, String... lines) {
        return NetworkShape.of(
                IntStream.rangeClosed(1, parties).boxed().toList(),
                List.of(lines).stream()
                        .map(line -> new Relation(
                                0,
                                line.charAt(0) - '0',
                                line.charAt(2) - '0',
                                Relation.Kind.KNOWS,
                                1,
                                LocalDate.EPOCH,
                                Optional.empty()))
                        .toList());
    }
}
