package nl.gezondewijk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class EntryTests {
    private static final Instant AT = Instant.parse("2026-03-14T09:00:00.123456Z");

    /**
     * Python: {@code sha256(b"".join(b"%d:%s" % (len(p), p) for p in parts)).hexdigest()}, the parts in UTF-8: number, seconds
     * and nanoseconds with a dot between, and the columns in their order.
     */
    @Test
    void the_hash_can_be_made_again_outside_the_program() {
        var entry = new Entry(1, AT, "program", "trail.tested", "test:é", Outcome.DONE, "machine", Entry.START);
        assertThat(entry.hash()).isEqualTo("79f94aff1edca7a181efafc97b90e5935be52b18452e91d08134787ac43d2361");
    }

    @Test
    void text_that_moves_from_one_column_to_the_next_is_another_line() {
        var one = new Entry(1, AT, "ab", "trail.tested", "c", Outcome.DONE, "machine", Entry.START);
        var other = new Entry(1, AT, "a", "trail.tested", "bc", Outcome.DONE, "machine", Entry.START);
        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    @Test
    void what_the_database_does_not_keep_is_not_in_the_hash() {
        var exact = new Entry(1, AT.plusNanos(999), "a", "trail.tested", "c", Outcome.DONE, "machine", Entry.START);
        var kept = new Entry(1, AT, "a", "trail.tested", "c", Outcome.DONE, "machine", Entry.START);
        assertThat(exact.hash()).isEqualTo(kept.hash());
    }
}
