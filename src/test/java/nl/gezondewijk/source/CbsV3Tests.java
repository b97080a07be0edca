package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.Differences;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.indicator.Releases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CbsV3Tests {
    private static Workshop workshop;
    private SmallCbs cbs;

    @BeforeAll
    static void open() {
        workshop = Workshop.fresh();
    }

    @AfterAll
    static void shut() {
        workshop.close();
    }

    @BeforeEach
    void begin() {
        workshop.db().sql("TRUNCATE indicator.release CASCADE").update();
        workshop.db()
                .sql("TRUNCATE indicator.staged, area.area, source.load CASCADE")
                .update();
        cbs = new SmallCbs();
    }

    @AfterEach
    void end() {
        cbs.close();
    }

    @Test
    void a_table_in_pages_is_published_whole_with_its_areas() {
        var load = workshop.run(cbs.request());

        assertThat(workshop.findings(load)).isEmpty();
        assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(load.rows()).isEqualTo(8);
        assertThat(workshop.value("inwoners", "BU99010101", 2020)).isEqualTo(1_000);
        assertThat(workshop.get(Areas.class).find("BU99010101")).hasValueSatisfying(area -> {
            assertThat(area.name()).isEqualTo("Gebied BU99010101");
            assertThat(area.change()).isEqualTo(Area.Change.UNCHANGED);
            assertThat(area.inhabitants()).hasValue(1_000);
        });
    }

    @Test
    void what_passes_is_waited_for() {
        cbs.fails("TableInfos", 503, 429);
        cbs.fails(SmallCbs.page(3), 206, 500, 206);

        assertThat(workshop.run(cbs.request()).state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(workshop.value("inwoners", "NL00", 2020)).isEqualTo(1_000);
    }

    @Test
    void a_publisher_that_stays_away_ends_in_a_finding_and_nothing_changes() {
        workshop.run(cbs.request());
        cbs.about("2026-02-02T00:00:00", "Kerncijfers wijken en buurten 2020", "2020");
        cbs.rows(area -> "\"AantalInwoners_2\":1,\"Koopwoningen_3\":1");
        cbs.fails(SmallCbs.page(6), java.util.Collections.nCopies(50, 503).toArray(Integer[]::new));

        var load = workshop.run(cbs.request());

        assertThat(load.state()).isEqualTo(Load.State.FAILED);
        assertThat(workshop.rules(load)).containsExactly(Rule.UNREACHABLE);
        assertThat(workshop.value("inwoners", "NL00", 2020)).isEqualTo(1_000);
        assertThat(workshop.db()
                        .sql("SELECT count(*) FROM indicator.staged")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.1/odata/99999NED/TypedDataSet?$skip=3",
                "https://127.0.0.1/x",
                "file:///etc/passwd"
            })
    void a_next_page_on_another_server_is_not_fetched(String elsewhere) {
        var rows = List.of(SmallCbs.row(0, "NL00", "\"AantalInwoners_2\":5,\"Koopwoningen_3\":5"));
        cbs.answers.put("TypedDataSet", SmallCbs.value(rows, elsewhere));

        var load = workshop.run(cbs.request());

        assertThat(load.state()).isEqualTo(Load.State.FAILED);
        assertThat(workshop.rules(load)).containsExactly(Rule.REFUSED_ADDRESS);
    }

    @Test
    void a_redirect_is_not_followed() {
        cbs.fails("TableInfos", 302);
        assertThat(workshop.rules(workshop.run(cbs.request()))).containsExactly(Rule.REFUSED_ADDRESS);
    }

    @Test
    void a_page_that_leads_back_to_itself_is_noticed() {
        var rows = List.of(SmallCbs.row(0, "NL00", "\"AantalInwoners_2\":5,\"Koopwoningen_3\":5"));
        cbs.answers.put("TypedDataSet", SmallCbs.value(rows, cbs.root() + "/TypedDataSet"));
        assertThat(workshop.rules(workshop.run(cbs.request()))).containsExactly(Rule.PAGE_ORDER);
    }

    @Test
    void pages_in_the_wrong_order_are_noticed() {
        var second = cbs.answers.get(SmallCbs.page(3));
        cbs.answers.put(SmallCbs.page(3), second.replace("\"ID\":3", "\"ID\":1"));
        assertThat(workshop.rules(workshop.run(cbs.request()))).containsExactly(Rule.PAGE_ORDER);
    }

    @Test
    void a_page_left_out_is_noticed() {
        cbs.answers.put("TypedDataSet", cbs.answers.get("TypedDataSet").replace("$skip=3", "$skip=6"));
        assertThat(workshop.rules(workshop.run(cbs.request()))).contains(Rule.INCOMPLETE);
    }

    @Test
    void another_table_than_promised_is_refused() {
        cbs.answers.put("TableInfos", cbs.answers.get("TableInfos").replace("99999NED", "80072NED"));
        assertThat(workshop.rules(workshop.run(cbs.request()))).containsExactly(Rule.NOT_THE_TABLE);
    }

    @Test
    void a_table_of_another_year_than_its_title_is_refused() {
        cbs.about("x", "Kerncijfers wijken en buurten 2019", "2019");
        assertThat(workshop.rules(workshop.run(cbs.request()))).containsExactly(Rule.OTHER_YEAR);
    }

    @Test
    void doubled_areas_stop_the_publication() {
        var first = cbs.answers.get(SmallCbs.page(6));
        cbs.answers.put(SmallCbs.page(6), first.replace("BU99010101", "BU99010100"));
        var load = workshop.run(cbs.request());
        assertThat(load.state()).isEqualTo(Load.State.FAILED);
        assertThat(workshop.rules(load)).contains(Rule.DOUBLED_AREA);
    }

    @Test
    void columns_that_are_missing_or_doubled_are_refused() {
        cbs.rows(area -> "\"AantalInwoners_2\":5");
        assertThat(workshop.rules(workshop.run(cbs.request()))).containsExactly(Rule.MISSING_COLUMN);
        cbs.rows(area -> "\"AantalInwoners_2\":5,\"AantalInwoners_2\":6,\"Koopwoningen_3\":5");
        assertThat(workshop.rules(workshop.run(cbs.request()))).containsExactly(Rule.DOUBLED_COLUMN);
    }

    @Test
    void what_cannot_be_is_found_with_its_key_and_column() {
        cbs.rows(area -> switch (area) {
            case "GM9901" -> "\"AantalInwoners_2\":-1,\"Koopwoningen_3\":5";
            case "WK990100" -> "\"AantalInwoners_2\":1,\"Koopwoningen_3\":101";
            case "BU99010000" -> "\"AantalInwoners_2\":\"veel\",\"Koopwoningen_3\":5";
            case "BU99010001" -> "\"AantalInwoners_2\":-99997,\"Koopwoningen_3\":5";
            default -> "\"AantalInwoners_2\":1,\"Koopwoningen_3\":5";
        });

        assertThat(workshop.findings(workshop.run(cbs.request())))
                .containsExactlyInAnyOrder(
                        new Finding("GM9901", "AantalInwoners_2", "-1", Rule.NEGATIVE_COUNT),
                        new Finding("WK990100", "Koopwoningen_3", "101", Rule.IMPOSSIBLE_PERCENTAGE),
                        new Finding("BU99010000", "AantalInwoners_2", "veel", Rule.NOT_A_NUMBER));
    }

    @Test
    void a_figure_about_people_cannot_occur_where_nobody_lives() {
        cbs.columns("AantalInwoners", "Koopwoningen", "NettoArbeidsparticipatie");
        cbs.rows(area -> area.equals("BU99010000")
                ? "\"AantalInwoners_2\":0,\"Koopwoningen_3\":null,\"NettoArbeidsparticipatie_4\":null"
                : "\"AantalInwoners_2\":5,\"Koopwoningen_3\":null,\"NettoArbeidsparticipatie_4\":%s"
                        .formatted(area.equals("NL00") ? "70" : "null"));
        workshop.run(cbs.request());

        assertThat(workshop.figure("arbeidsparticipatie", "BU99010000", 2020))
                .isEqualTo(new Figure.None(Figure.Reason.IMPOSSIBLE));
        assertThat(workshop.figure("arbeidsparticipatie", "BU99010001", 2020))
                .isEqualTo(new Figure.None(Figure.Reason.MISSING));
    }

    @Test
    void an_answer_nested_too_deep_is_refused_at_once() {
        cbs.answers.put("TypedDataSet", "{\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"value\":[]}");
        assertThat(workshop.rules(workshop.run(cbs.request()))).containsExactly(Rule.DAMAGED);
        assertThat(cbs.askedRows()).hasSize(1);
    }

    @Test
    void the_same_table_again_replaces_it_and_lists_what_changed() {
        workshop.run(cbs.request());
        cbs.about("2026-02-02T00:00:00", "Kerncijfers wijken en buurten 2020", "2020");
        cbs.rows(area -> switch (area) {
            case "GM9901" -> "\"AantalInwoners_2\":2000,\"Koopwoningen_3\":60";
            case "WK990100" -> "\"AantalInwoners_2\":1000,\"Koopwoningen_3\":null";
            default -> "\"AantalInwoners_2\":1000,\"Koopwoningen_3\":60";
        });
        var load = workshop.run(cbs.request());

        assertThat(workshop.get(Releases.class).listPublished()).hasSize(1);
        assertThat(workshop.get(Releases.class).listAll())
                .extracting(Release::state)
                .containsExactly(Release.State.PUBLISHED, Release.State.REPLACED);
        assertThat(workshop.get(Differences.class).count(load.release().orElseThrow()))
                .containsExactly(
                        new Differences.Count("inwoners", 1, 0, 0), new Differences.Count("koopwoningen", 0, 0, 1));
        var all = new java.util.ArrayList<Differences.Difference>();
        workshop.get(Differences.class).each(load.release().orElseThrow(), all::add);
        assertThat(all).hasSize(2);
        assertThat(all.getFirst().before()).hasValue(1_000.0);
        assertThat(all.getFirst().after()).hasValue(2_000.0);
    }

    @Test
    void one_gemeente_is_asked_for_by_its_codes_and_does_not_push_out_the_others() {
        workshop.run(cbs.request());
        cbs.pages(List.of(SmallCbs.row(1, "GM9901", "\"AantalInwoners_2\":7,\"Koopwoningen_3\":60")));
        cbs.answers.put("WijkenEnBuurten", SmallCbs.value(List.of("{\"Key\":\"GM9901\",\"Title\":\"Gebied\"}")));

        var load = workshop.run(cbs.request("GM9901"));

        assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(cbs.asked)
                .anySatisfy(asked -> assertThat(
                                java.net.URLDecoder.decode(asked, java.nio.charset.StandardCharsets.UTF_8))
                        .contains("startswith(WijkenEnBuurten,'GM9901') or startswith(WijkenEnBuurten,'WK9901')"));
        assertThat(workshop.value("inwoners", "GM9901", 2020)).isEqualTo(7);
        assertThat(workshop.value("inwoners", "BU99010101", 2020)).isEqualTo(1_000);
    }

    @Test
    void a_load_that_was_cut_off_goes_on_at_its_next_page() {
        int id = workshop.request(cbs.request());
        cutOffAtPage(3, id);
        assertThat(workshop.get(Loads.class).get(id).state()).isEqualTo(Load.State.INTERRUPTED);
        cbs.asked.clear();

        var load = workshop.get(RunLoad.class).run(id, (rows, share) -> {});

        assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(load.rows()).isEqualTo(8);
        assertThat(cbs.askedRows()).containsExactly(SmallCbs.page(6));
        assertThat(workshop.get(Areas.class).find("GM9901").orElseThrow().inhabitants())
                .hasValue(1_000);
    }

    @Test
    void a_new_version_at_the_publisher_makes_a_load_begin_anew() {
        int id = workshop.request(cbs.request());
        cutOffAtPage(2, id);
        cbs.about("2026-03-03T00:00:00", "Kerncijfers wijken en buurten 2020", "2020");
        cbs.asked.clear();

        workshop.get(RunLoad.class).run(id, (rows, share) -> {});

        assertThat(cbs.askedRows()).startsWith("TypedDataSet");
    }

    @Test
    void a_load_can_be_cancelled_and_leaves_nothing() {
        int id = workshop.request(cbs.request());
        cbs.beforeAnswer = () -> workshop.get(Loads.class).cancel(id, Actor.PROGRAM, Trail.MACHINE);

        var load = workshop.get(RunLoad.class).run(id, (rows, share) -> {});

        assertThat(load.state()).isEqualTo(Load.State.CANCELLED);
        assertThat(workshop.get(Releases.class).listAll()).isEmpty();
    }

    /** Stops a load while it waits for the answer with that page. */
    private void cutOffAtPage(int page, int load) {
        var runner = new Thread(() -> workshop.get(RunLoad.class).run(load, (rows, share) -> {}));
        cbs.beforeAnswer = () -> {
            if (cbs.askedRows().size() == page) {
                runner.interrupt();
            }
        };
        runner.start();
        try {
            assertThat(runner.join(Duration.ofMinutes(1))).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        cbs.beforeAnswer = () -> {};
    }
}
