package nl.gezondewijk.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;
import nl.gezondewijk.theme.Themes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts that are not public, on their way to becoming figures. */
class GuardingTests {
    private static final Period YEAR = Period.year(2024);
    private static final List<String> COLUMNS = List.of("ziek", "patienten", "percentage");
    private static final Guard GUARD = new Guard(
            List.of("ziek"), Optional.of("patienten"), false, List.of("percentage"), ThresholdRule.REGISTER, 1);

    private final HikariDataSource pool = new HikariDataSource();
    private Releases releases;
    private final Circles circles = new Circles();
    private Figures figures;

    @BeforeEach
    void start() {
        pool.setJdbcUrl(TestDatabase.fresh().url());
        pool.setMaximumPoolSize(3);
        var db = JdbcClient.create(pool);
        releases = new Releases(db, pool, event -> {}, Clock.systemUTC());
        figures = new Figures(
                db, releases, new OwnIndicators(db, new Indicators(new Themes()), circles, Clock.systemUTC()), circles);
    }

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void small_counts_are_withheld_with_the_whole_they_are_of_and_what_is_made_of_them() {
        publish(
                "a",
                GUARD,
                Map.of(
                        "WK000101", new double[] {64, 400, 16},
                        "BU00010101", new double[] {4, 80, 5},
                        "BU00010102", new double[] {20, 120, 16.7},
                        "BU00010103", new double[] {40, 200, 20}));
        assertThat(reasons("ziek"))
                .isEqualTo(Map.of("WK000101", ".", "BU00010101", "w", "BU00010102", "w", "BU00010103", "."));
        assertThat(reasons("percentage")).isEqualTo(reasons("ziek"));
        assertThat(reasons("patienten"))
                .containsOnlyKeys(reasons("ziek").keySet())
                .values()
                .containsOnly(".");
    }

    /** As many of each as of all together were to be expected: 177 of 90 says that all are 94 or 95. */
    @Test
    void what_stands_beside_all_areas_is_withheld_everywhere_while_one_of_them_is() {
        var beside = new Guard(
                List.of("ziek"),
                Optional.of("patienten"),
                false,
                List.of("percentage"),
                List.of("percentage"),
                ThresholdRule.REGISTER,
                1);
        publish("a", beside, Map.of("BU00010101", new double[] {90, 1_311, 177}, "BU00010203", new double[] {4, 1_121, 9
        }));
        assertThat(reasons("ziek")).isEqualTo(Map.of("BU00010101", ".", "BU00010203", "w"));
        assertThat(reasons("percentage")).isEqualTo(Map.of("BU00010101", "w", "BU00010203", "w"));

        publish(
                "a",
                beside,
                Map.of(
                        "GM0002", new double[] {194, 9_311, 100},
                        "BU00020101", new double[] {90, 1_311, 177},
                        "BU00020203", new double[] {4, 1_121, 9},
                        "BU00020204", new double[] {100, 6_879, 90}));
        assertThat(reasons("percentage"))
                .as("the whole is told, and what covers the small one is not")
                .containsOnly(
                        Map.entry("GM0002", "."),
                        Map.entry("BU00020101", "w"),
                        Map.entry("BU00020203", "w"),
                        Map.entry("BU00020204", "."));
    }

    @Test
    void a_wijk_without_a_row_is_no_hole_in_the_sum_of_its_gemeente() {
        publish(
                "a",
                GUARD,
                Map.of(
                        "GM0001", new double[] {64, 400, 16},
                        "BU00010101", new double[] {4, 80, 5},
                        "BU00010202", new double[] {60, 320, 18.75}));
        assertThat(reasons("ziek")).containsEntry("BU00010202", "w");
    }

    @Test
    void nothing_of_what_is_withheld_is_kept_anywhere() {
        publish(
                "a",
                GUARD,
                Map.of(
                        "WK000101", new double[] {7, 4001, 0.17},
                        "BU00010101", new double[] {7, 4001, 0.17}));
        var db = JdbcClient.create(pool);
        assertThat(db.sql("SELECT count(*) FROM indicator.staged")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("SELECT count(*) FROM indicator.figures WHERE values[1] IS NOT NULL OR values[3] IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void too_few_who_were_asked_is_another_reason_than_withheld() {
        var survey = new Guard(
                List.of("ziek"), Optional.of("patienten"), false, List.of("percentage"), ThresholdRule.SURVEY, 1);
        publish(
                "a",
                survey,
                Map.of(
                        "BU00010101", new double[] {9, 29, 31},
                        "BU00010102", new double[] {3, 60, 5},
                        "BU00010103", new double[] {20, 90, 22}));
        assertThat(reasons("percentage")).isEqualTo(Map.of("BU00010101", "f", "BU00010102", "w", "BU00010103", "."));
    }

    @Test
    void what_an_earlier_release_told_covers_nobody_in_the_next() {
        publish(
                "a",
                GUARD,
                Map.of(
                        "WK000101", new double[] {90, 400, 22},
                        "BU00010101", new double[] {30, 80, 37},
                        "BU00010102", new double[] {20, 120, 16.7},
                        "BU00010103", new double[] {40, 200, 20}));
        assertThat(reasons("ziek").values()).containsOnly(".");
        publish(
                "a",
                GUARD,
                Map.of(
                        "WK000101", new double[] {64, 400, 16},
                        "BU00010101", new double[] {4, 80, 5},
                        "BU00010102", new double[] {20, 120, 16.7},
                        "BU00010103", new double[] {40, 200, 20}));
        assertThat(reasons("ziek")).containsEntry("BU00010101", "w").containsEntry("BU00010102", ".");
    }

    @Test
    void what_can_be_worked_out_whatever_is_withheld_now_is_told_to_who_publishes() {
        var parts = Map.of(
                "WK000101", new double[] {64, 400, 16},
                "BU00010102", new double[] {20, 120, 16.7},
                "BU00010103", new double[] {30, 200, 15});
        publish("a", GUARD, parts);
        var more = new TreeMap<>(parts);
        more.put("BU00010101", new double[] {14, 80, 17.5});
        var stricter = new ThresholdRule(20, 0, false, 1, 0);
        publish("a", new Guard(List.of("ziek"), Optional.of("patienten"), false, List.of(), stricter, 1), more);
        var coverage = new Coverage(JdbcClient.create(pool));
        var published = releases.listAll();
        assertThat(coverage.list(published.getFirst().id())).containsExactly(new Coverage.Protection(20, 3, 1, 1));
        assertThat(coverage.list(published.getLast().id())).containsExactly(new Coverage.Protection(10, 3, 0, 0));
    }

    @Test
    void what_covered_a_count_once_is_not_told_when_another_covers_it_now() {
        var first = Map.of(
                "WK000101", new double[] {64, 400, 16},
                "BU00010101", new double[] {4, 80, 5},
                "BU00010102", new double[] {20, 120, 16.7},
                "BU00010103", new double[] {40, 200, 20});
        publish("a", GUARD, first);
        var covered = reasons("ziek");
        var again = new TreeMap<>(first);
        again.put("BU00010102", new double[] {20, 320, 6.2});
        publish("a", GUARD, again);
        assertThat(reasons("ziek")).isEqualTo(covered);
    }

    @Test
    void a_count_that_its_source_kept_back_is_covered_too() {
        publish(
                "a",
                GUARD,
                Map.of(
                        "WK000101", new double[] {65, 400, 16},
                        "BU00010101", new double[] {Double.NaN, 80, Double.NaN},
                        "BU00010102", new double[] {20, 120, 16.7},
                        "BU00010103", new double[] {40, 200, 20}));
        assertThat(reasons("ziek")).containsEntry("BU00010101", "w").containsEntry("BU00010102", "w");
    }

    @Test
    void men_and_women_and_all_are_told_together_whatever_their_owner_said_of_them() {
        publishCounts(
                List.of("mannen", "vrouwen", "samen", "bomen"),
                Map.of(
                        "BU00010101", new double[] {4, 56, 60, 30},
                        "BU00010102", new double[] {20, 30, 50, 31},
                        "BU00010103", new double[] {40, 20, 60, 32}));
        assertThat(reasons("samen")).isEqualTo(reasons("mannen")).containsEntry("BU00010101", "w");
        assertThat(reasons("vrouwen")).isEqualTo(reasons("mannen"));
        assertThat(reasons("bomen").values()).containsOnly(".");
    }

    @Test
    void what_is_counted_of_a_withheld_whole_is_withheld_though_another_rule_withheld_it() {
        var first = new Guard(
                List.of("ziek"), Optional.of("patienten"), false, List.of(), new ThresholdRule(3, 0, false, 1, 0), 1);
        var second = new Guard(
                List.of("percentage"),
                Optional.of("patienten"),
                false,
                List.of(),
                new ThresholdRule(50, 0, false, 1, 0),
                1);
        publish("a", Readership.PUBLIC, COLUMNS, List.of(first, second), Map.of("BU00010101", new double[] {12, 40, 20
        }));
        assertThat(reasons("patienten")).containsEntry("BU00010101", "w");
        assertThat(reasons("ziek")).containsEntry("BU00010101", "w");
    }

    @Test
    void postcodes_and_gemeenten_do_not_tell_of_each_other() {
        publish(
                "a",
                GUARD,
                Map.of(
                        "GM0001", new double[] {64, 400, 16},
                        "PC1011", new double[] {4, 80, 5},
                        "PC1012", new double[] {60, 320, 18.75}));
        assertThat(reasons("ziek")).isEqualTo(Map.of("GM0001", "w", "PC1011", "w", "PC1012", "."));
    }

    @Test
    void a_region_tells_nothing_by_itself() {
        publish("a", GUARD, Map.of("GM0001", new double[] {64, 400, 16}, "GG0101", new double[] {164, 900, 18}));
        assertThat(reasons("ziek")).isEqualTo(Map.of("GM0001", ".", "GG0101", "w"));
    }

    @Test
    void the_same_counts_under_another_name_are_the_same_counts() {
        var counts = new TreeMap<String, double[]>();
        for (int buurt = 1; buurt <= 8; buurt++) {
            counts.put("BU0001010" + buurt, new double[] {buurt == 1 ? 4 : 20 + buurt, 200, 10});
        }
        var owner = new Readership(Readership.Audience.EVERYONE, Optional.of("account:1"), Optional.empty());
        publish("a", owner, GUARD, counts);
        assertThat(reasons("ziek")).containsEntry("BU00010101", "w").containsEntry("BU00010102", ".");
        counts.put("WK000101", new double[] {207, 1600, 13});
        counts.put("BU00010101", new double[] {14, 200, 10});
        var renamed = new Guard(List.of("anders"), Optional.of("van"), true, List.of(), ThresholdRule.REGISTER, 1);
        int again = publish("b", owner, List.of("anders", "van", "deel"), List.of(renamed), counts);
        assertThat(letters(again)).containsEntry("BU00010101", "w..").containsEntry("BU00010102", "...");
        assertThat(letters(again)).containsEntry("WK000101", "w..");
    }

    @Test
    void what_was_replaced_goes_no_further() {
        int first = draftOf("own", Readership.Audience.OWNER, Map.of("BU00010101", new double[] {33, 178, 18}));
        draftOf("own", Readership.Audience.OWNER, Map.of("BU00010101", new double[] {44, 178, 25}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> releases.widen(first, Readership.Audience.EVERYONE, Optional.empty(), "shared"))
                .withMessageContaining("goes no further");
    }

    @Test
    void told_counts_are_rounded_where_the_source_wants_so() {
        var rounding = new Guard(List.of("ziek"), Optional.of("patienten"), true, List.of(), ThresholdRule.REGISTER, 5);
        publish("a", rounding, Map.of("BU00010101", new double[] {33, 178, 18.5}));
        var figure = (Figure.Known) figure("ziek", "BU00010101");
        assertThat(figure.value()).isEqualTo(35);
        assertThat(((Figure.Known) figure("patienten", "BU00010101")).value()).isEqualTo(178);
    }

    @Test
    void a_guard_must_find_its_columns_together() {
        var elsewhere = new Guard(List.of("ziek"), Optional.of("ergens"), true, List.of(), ThresholdRule.REGISTER, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publish("a", elsewhere, Map.of("BU00010101", new double[] {33, 178, 18.5})))
                .withMessageContaining("no block");
    }

    @Test
    void what_is_the_owners_is_read_by_the_owner_alone_until_it_goes_further() {
        var owner = new Actor("account:1", "Ans");
        var colleague = new Actor("account:2", "Bob");
        int release = draftOf("own", Readership.Audience.OWNER, Map.of("BU00010101", new double[] {33, 178, 18.5}));
        assertThat(readers(owner, colleague, Actor.NOBODY)).containsExactly(true, false, false);
        circles.ask(reader -> reader.equals(colleague) ? Set.of("organisation:ggd") : Set.of());
        releases.widen(release, Readership.Audience.ORGANISATION, Optional.of("organisation:ggd"), "own");
        assertThat(readers(owner, colleague, new Actor("account:3", "Cor"), Actor.NOBODY))
                .containsExactly(true, true, false, false);
        releases.widen(release, Readership.Audience.EVERYONE, Optional.empty(), "shared");
        assertThat(readers(owner, colleague, Actor.NOBODY)).containsExactly(true, true, true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> releases.widen(release, Readership.Audience.OWNER, Optional.empty(), "shared"));
    }

    @Test
    void what_goes_further_takes_the_place_of_what_was_there() {
        int first = draftOf("shared", Readership.Audience.EVERYONE, Map.of("BU00010101", new double[] {33, 178, 18}));
        int second = draftOf("own", Readership.Audience.OWNER, Map.of("BU00010101", new double[] {44, 178, 25}));
        assertThat(releases.listPublished()).extracting(Release::id).containsExactly(first, second);
        releases.widen(second, Readership.Audience.EVERYONE, Optional.empty(), "shared");
        assertThat(releases.listPublished()).extracting(Release::id).containsExactly(second);
    }

    private List<Boolean> readers(Actor... actors) {
        return Arrays.stream(actors)
                .map(actor -> !figures.edition(actor).list("ziek").isEmpty())
                .toList();
    }

    private int draftOf(String dataset, Readership.Audience audience, Map<String, double[]> rows) {
        return publish(dataset, new Readership(audience, Optional.of("account:1"), Optional.empty()), GUARD, rows);
    }

    private void publish(String dataset, Guard guard, Map<String, double[]> rows) {
        publish(dataset, Readership.PUBLIC, guard, rows);
    }

    private int publish(String dataset, Readership readers, Guard guard, Map<String, double[]> rows) {
        return publish(dataset, readers, COLUMNS, List.of(guard), rows);
    }

    /** Each a count of no whole, guarded by itself. */
    private void publishCounts(List<String> columns, Map<String, double[]> rows) {
        var guards = columns.stream()
                .map(key -> new Guard(List.of(key), Optional.empty(), false, List.of(), ThresholdRule.REGISTER, 1))
                .toList();
        publish("a", Readership.PUBLIC, columns, guards, rows);
    }

    private int publish(
            String dataset, Readership readers, List<String> columns, List<Guard> guards, Map<String, double[]> rows) {
        var draft = releases.draft(
                new Draft.Title("eigen", dataset, "Eigen telling", "1", 2024, "", readers), List.of(columns));
        try (var writer = releases.writer(draft)) {
            rows.forEach(
                    (area, values) -> writer.write(new Draft.Row(area, YEAR, 0, values, letters(values), null, null)));
        }
        releases.publish(draft, guards);
        return draft.release();
    }

    private static char[] letters(double[] values) {
        var letters = new char[values.length];
        for (int i = 0; i < values.length; i++) {
            letters[i] = Double.isNaN(values[i]) ? Figure.Reason.WITHHELD.code() : Draft.Row.VALUE;
        }
        return letters;
    }

    private Map<String, String> letters(int release) {
        var letters = new TreeMap<String, String>();
        JdbcClient.create(pool)
                .sql("SELECT area, reasons FROM indicator.figures WHERE release = :release")
                .param("release", release)
                .query(row -> {
                    letters.put(row.getString("area"), row.getString("reasons"));
                });
        return letters;
    }

    private Map<String, String> reasons(String indicator) {
        var reasons = new TreeMap<String, String>();
        JdbcClient.create(pool)
                .sql(
                        "SELECT area FROM indicator.figures f JOIN indicator.release r ON r.id = f.release AND r.state = 'PUBLISHED'")
                .query(String.class)
                .list()
                .forEach(area -> reasons.put(
                        area,
                        switch (figure(indicator, area)) {
                            case Figure.Known known -> ".";
                            case Figure.None none ->
                                String.valueOf(none.reason().code());
                        }));
        return reasons;
    }

    private Figure figure(String indicator, String area) {
        var release = figures.edition().releases().getFirst();
        var column = release.columns().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        var spot = new Spot(release, column, Optional.empty());
        return figures.read(List.of(Figures.Want.of(spot, area))).figure(spot, area);
    }
}
