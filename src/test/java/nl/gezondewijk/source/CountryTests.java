package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class CountryTests {
    @Autowired
    private Loads loads;

    @Autowired
    private LoadJobs jobs;

    @Test
    void what_is_loaded_or_on_its_way_is_not_offered_again() {
        var country = new Country(List.of("80001NED", "80002NED"), Optional.of(2001), loads, jobs);
        var one = new Request.Table("80001NED", Optional.empty(), List.of());
        var other = new Request.Table("80002NED", Optional.empty(), List.of());
        var borders = new Request.Borders(2001, List.of(), Optional.empty());
        assertThat(country.listMissing()).containsExactly(one, other, borders);

        loads.request(
                new Request.Table("80001NED", Optional.of(URI.create("http://localhost/x")), List.of()),
                Actor.TERMINAL,
                "test");
        loads.request(new Request.Table("80002NED", Optional.empty(), List.of("GM0014")), Actor.TERMINAL, "test");
        int cancelled = loads.request(borders, Actor.TERMINAL, "test");
        loads.cancel(cancelled, Actor.TERMINAL, "test");

        assertThat(country.listMissing()).containsExactly(other, borders);
    }
}
