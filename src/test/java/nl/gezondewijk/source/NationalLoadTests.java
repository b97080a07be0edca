package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The real national tables, over a network where every fifth request fails and every seventh answer breaks off. */
class NationalLoadTests {

    @Test
    void the_known_answers_of_cbs_and_rivm_come_out() {
        try (var workshop = Workshop.fresh();
                var cbs = Shared.stub("--fail-every", "5", "--cut-every", "7")) {
            var base = Optional.of(URI.create(cbs.url()));
            var load = workshop.run(new Request.Table("84799NED", base, List.of()));

            assertThat(workshop.findings(load))
                    .as("findings")
                    .allMatch(finding -> !finding.rule().isError());
            assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
            assertThat(load.rows()).isEqualTo(17_225);
            assertThat(workshop.value("inwoners", "NL00", 2020)).isEqualTo(17_407_585);

            var file = Shared.file("data/rivm/50090NED_UntypedDataSet_2012_2016_2020.csv.gz");
            var rivm = workshop.run(
                    new Request.File(file, "rivm-health", file.getFileName().toString()));

            assertThat(workshop.findings(rivm))
                    .as("findings")
                    .allMatch(finding -> !finding.rule().isError());
            assertThat(rivm.state()).isEqualTo(Load.State.PUBLISHED);
            assertThat(rivm.rows()).isEqualTo(137_800);
            assertThat(workshop.value("ervaren-gezondheid", "NL00", 2020)).isEqualTo(78.4);
            assertThat(workshop.value("overgewicht", "NL00", 2020)).isEqualTo(50.8);
            assertThat(workshop.value("roken", "NL00", 2020)).isEqualTo(17.9);
            assertThat(workshop.value("eenzaam", "NL00", 2020)).isEqualTo(47.0);
            assertThat(workshop.value("moeite-rondkomen", "NL00", 2020)).isEqualTo(13.9);
            assertThat(workshop.value("eenzaam", "NL00", 2016)).isEqualTo(43.4);
            assertThat(workshop.value("eenzaam", "NL00", 2012)).isEqualTo(39.6);
        }
    }

    @Test
    void one_gemeente_comes_with_its_wijken_and_buurten_and_the_country() {
        try (var workshop = Workshop.fresh();
                var cbs = Shared.stub()) {
            var load =
                    workshop.run(new Request.Table("84799NED", Optional.of(URI.create(cbs.url())), List.of("GM0014")));

            assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
            assertThat(load.rows()).isBetween(100L, 200L);
            assertThat(workshop.value("inwoners", "NL00", 2020)).isEqualTo(17_407_585);
            assertThat(workshop.value("inwoners", "GM0014", 2020)).isGreaterThan(200_000);
        }
    }
}
