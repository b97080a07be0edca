package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import nl.gezondewijk.page.Asker;
import org.junit.jupiter.api.Test;

class NetworkLimitTests {
    private Instant now = Instant.parse("2026-03-14T09:00:00Z");
    private final NetworkLimit limit = new NetworkLimit(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void a_network_may_try_so_often_and_then_waits() {
        for (int i = 0; i < NetworkLimit.TRIES; i++) {
            assertThat(limit.take("192.0.2.1")).isTrue();
        }
        assertThat(limit.take("192.0.2.1")).isFalse();
        assertThat(limit.take("192.0.2.2")).isTrue();
        now = now.plus(NetworkLimit.PERIOD).plusSeconds(1);
        assertThat(limit.take("192.0.2.1")).isTrue();
    }

    @Test
    void a_right_password_costs_nothing() {
        for (int i = 0; i < 3 * NetworkLimit.TRIES; i++) {
            assertThat(limit.take("192.0.2.1")).isTrue();
            limit.giveBack("192.0.2.1");
        }
    }

    @Test
    void a_household_in_ipv6_is_one_network_and_a_name_is_never_looked_up() {
        assertThat(Asker.network("2001:db8:0:1::17")).isEqualTo(Asker.network("2001:db8:0:1:9:8:7:6"));
        assertThat(Asker.network("2001:db8:0:1::17")).isNotEqualTo(Asker.network("2001:db8:0:2::17"));
        assertThat(Asker.network("evil:host.example")).isEqualTo("evil:host.example");
    }
}
