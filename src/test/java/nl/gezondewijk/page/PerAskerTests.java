package nl.gezondewijk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PerAskerTests {
    @Test
    void a_flood_of_networks_does_not_fill_the_memory() {
        var limit = new PerAsker(Clock.systemUTC(), 2, Duration.ofMinutes(15));
        for (int i = 0; i < 50_000; i++) {
            limit.take(new Asker("network " + i));
        }
        assertThat(limit.size()).isEqualTo(20_000);
    }
}
