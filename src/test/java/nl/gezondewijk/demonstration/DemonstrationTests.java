package nl.gezondewijk.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.FocusAreas;
import nl.gezondewijk.indicator.Releases;
import org.junit.jupiter.api.Test;

/** The demonstration comes on an empty database, and goes with the first real table. */
class DemonstrationTests {

    @Test
    void comes_once_and_only_where_there_is_nothing() {
        try (var stage = Stage.empty()) {
            var demonstration = stage.get(Demonstration.class);
            assertThat(demonstration.isPresent()).isFalse();
            assertThat(demonstration.begin()).isTrue();
            assertThat(demonstration.isPresent()).isTrue();
            assertThat(demonstration.begin()).isFalse();
        }
        try (var stage = Stage.empty()) {
            stage.publishReal("84799NED", 2020);
            assertThat(stage.get(Demonstration.class).begin()).isFalse();
        }
    }

    @Test
    void makes_the_same_figures_each_time() {
        try (var one = Stage.set();
                var other = Stage.set()) {
            assertThat(fingerprint(one)).isEqualTo(fingerprint(other)).isNotBlank();
        }
    }

    @Test
    void goes_whole_when_a_real_table_is_published() {
        try (var stage = Stage.set()) {
            stage.get(FocusAreas.class).make("Ons stuk", 2023, List.of("BU99990100", "BU99990101"), "test");
            stage.publishReal("84799NED", 2020);

            assertThat(stage.get(Demonstration.class).isPresent()).isFalse();
            assertThat(stage.get(Releases.class).listAll())
                    .extracting(release -> release.dataset())
                    .containsExactly("84799NED");
            assertThat(stage.db()
                            .sql("SELECT code || ' ' || year || ' ' || name FROM area.area")
                            .query(String.class)
                            .list())
                    .containsExactly("NL00 2020 Nederland");
            for (var table : List.of("area.border", "area.focus_area", "indicator.staged")) {
                assertThat(count(stage, table)).as(table).isZero();
            }
            assertThat(count(stage, "area.search")).isOne();
            assertThat(count(stage, "indicator.figures")).isOne();
        }
    }

    @Test
    void leaves_the_country_nothing_but_its_real_name() {
        try (var stage = Stage.set()) {
            stage.publishReal("84799NED", 2022);
            var country = stage.get(Areas.class).find("NL00").orElseThrow();
            assertThat(country.id()).isEqualTo(new Area.Id("NL00", 2022));
            assertThat(country.name()).isEqualTo("Nederland");
            assertThat(country.inhabitants()).isEmpty();
        }
    }

    @Test
    void stays_when_its_own_releases_are_published() {
        try (var stage = Stage.set()) {
            assertThat(stage.get(Releases.class).listPublished())
                    .hasSize(25)
                    .allSatisfy(release -> assertThat(release.title()).startsWith("Verzonnen cijfers"));
        }
    }

    private static int count(Stage stage, String table) {
        return stage.db()
                .sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    private static String fingerprint(Stage stage) {
        return stage.db().sql("""
                        SELECT md5(string_agg(r.dataset || f.area || f.values::text || f.reasons, '|'
                                              ORDER BY r.dataset, f.area))
                        FROM indicator.figures f JOIN indicator.release r ON r.id = f.release
                        """).query(String.class).single();
    }
}
