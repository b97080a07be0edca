package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Borders;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PdokBordersTests {
    private final Workshop workshop = Workshop.fresh();
    private final SmallPdok pdok = new SmallPdok();

    @BeforeEach
    void areas() {
        pdok.collections.put("gemeenten", List.of("GM9999"));
        pdok.collections.put("wijken", List.of("WK999900", "WK999901"));
        pdok.collections.put("buurten", buurten(5));
    }

    @AfterEach
    void close() {
        pdok.close();
        workshop.close();
    }

    @Test
    void all_pages_of_all_collections_are_published_together() {
        var load = workshop.run(pdok.request());

        assertThat(workshop.findings(load)).isEmpty();
        assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(load.rows()).isEqualTo(8);
        assertThat(load.subject()).isEqualTo("wijken-en-buurten-2024");
        assertThat(load.request()).isEqualTo(pdok.request("gemeenten", "wijken", "buurten"));
        assertThat(borders(buurten(5), 2024)).isEqualTo(5);
        assertThat(borders(List.of("GM9999", "WK999900", "WK999901"), 2024)).isEqualTo(3);
        assertThat(pdok.asked).hasSize(5);
    }

    @Test
    void a_page_that_breaks_off_is_asked_for_again_and_counted_once() {
        pdok.cut.add(2);
        var load = workshop.run(pdok.request("buurten"));

        assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
        assertThat(load.rows()).isEqualTo(5);
        assertThat(pdok.asked).hasSize(4);
        assertThat(pdok.asked.get(1)).isEqualTo(pdok.asked.get(2));
    }

    @Test
    void a_page_that_is_broken_to_the_end_leaves_the_old_borders() {
        workshop.run(pdok.request("buurten"));
        pdok.collections.put("buurten", buurten(7));
        pdok.cut.addAll(IntStream.range(5, 50).boxed().toList());
        var load = workshop.run(pdok.request("buurten"));

        assertThat(workshop.rules(load)).containsExactly(Rule.UNREACHABLE);
        assertThat(load.state()).isEqualTo(Load.State.FAILED);
        assertThat(borders(buurten(7), 2024)).isEqualTo(5);
    }

    @Test
    void a_last_page_that_does_not_hold_the_rest_is_told() {
        pdok.instead.put(2, "\"numberMatched\":5,\"links\":[]");

        assertThat(workshop.rules(workshop.run(pdok.request("buurten")))).containsExactly(Rule.MISSING_PAGE);
        assertThat(borders(buurten(5), 2024)).isZero();
    }

    @Test
    void a_full_page_without_a_next_one_is_believed_only_with_a_count() {
        pdok.collections.put("buurten", buurten(1_000));
        pdok.pageSize = 1_000;
        pdok.instead.put(1, "\"links\":[]");
        pdok.instead.put(2, "\"numberMatched\":1000");

        assertThat(workshop.rules(workshop.run(pdok.request("buurten")))).containsExactly(Rule.MISSING_PAGE);
        assertThat(workshop.run(pdok.request("buurten")).rows()).isEqualTo(1_000);
    }

    @Test
    void areas_of_another_year_than_was_asked_for_are_refused() {
        var asked = new Request.Borders(2023, List.of("wijken"), Optional.of(URI.create(pdok.base())));

        assertThat(workshop.rules(workshop.run(asked))).containsExactly(Rule.OTHER_YEAR);
        assertThat(workshop.get(Borders.class).listYears(Area.Kind.WIJK)).isEmpty();
    }

    @Test
    void a_load_that_is_cancelled_halfway_keeps_nothing() {
        int id = workshop.request(pdok.request());
        pdok.beforeAnswer = () -> workshop.get(Loads.class).cancel(id, Actor.PROGRAM, Trail.MACHINE);
        var load = workshop.get(RunLoad.class).run(id, (rows, share) -> {});

        assertThat(load.state()).isEqualTo(Load.State.CANCELLED);
        assertThat(borders(List.of("GM9999"), 2024)).isZero();
    }

    @Test
    void a_load_that_is_interrupted_begins_anew_when_it_goes_on() {
        int id = workshop.request(pdok.request());
        var reader = Thread.currentThread();
        pdok.beforeAnswer = () -> {
            if (pdok.asked.size() == 2) {
                reader.interrupt();
            }
        };
        assertThat(workshop.get(RunLoad.class).run(id, (rows, share) -> {}).state())
                .isEqualTo(Load.State.INTERRUPTED);
        assertThat(Thread.interrupted()).isTrue();

        assertThat(workshop.get(RunLoad.class).run(id, (rows, share) -> {}).state())
                .isEqualTo(Load.State.PUBLISHED);
        assertThat(borders(buurten(5), 2024)).isEqualTo(5);
    }

    @Test
    void a_service_that_goes_round_in_circles_is_left() {
        pdok.instead.put(3, next(pdok.base() + "/collections/buurten/items?f=json&limit=1000"));

        assertThat(workshop.rules(workshop.run(pdok.request("buurten")))).containsExactly(Rule.PAGE_ORDER);
    }

    @Test
    void it_is_not_sent_to_another_server() {
        pdok.instead.put(1, next("http://example.org/items"));

        assertThat(workshop.rules(workshop.run(pdok.request("buurten")))).containsExactly(Rule.REFUSED_ADDRESS);
    }

    @Test
    void the_address_is_pdoks_unless_another_is_given() {
        assertThat(new Request.Borders(2024, List.of(), Optional.empty()).address("buurten"))
                .isEqualTo(URI.create("https://api.pdok.nl/cbs/wijken-en-buurten-2024/ogc/v1/collections/buurten"));
        for (var given : List.of("http://x/ogc/v1", "http://x/ogc/v1/", "http://x/ogc/v1/collections/wijken/")) {
            assertThat(new Request.Borders(2024, List.of(), Optional.of(URI.create(given))).address("buurten"))
                    .isEqualTo(URI.create("http://x/ogc/v1/collections/buurten"));
        }
    }

    @Test
    void a_request_that_means_nothing_is_refused() {
        assertThatThrownBy(() -> new Request.Borders(24, List.of(), Optional.empty()))
                .hasMessageContaining("a year is like 2024");
        assertThatThrownBy(() -> new Request.Borders(2024, List.of("straten"), Optional.empty()))
                .hasMessageContaining("not of 'straten'");
        assertThatThrownBy(() -> new Request.Borders(2024, List.of(), Optional.of(URI.create("ftp://x"))))
                .hasMessageContaining("begins with http");
    }

    private long borders(List<String> codes, int year) {
        return workshop.get(Borders.class).list(codes, year).values().stream()
                .filter(border -> border.year() == year)
                .count();
    }

    private static String next(String address) {
        return "\"links\":[{\"rel\":\"next\",\"href\":\"" + address + "\"}]";
    }

    static List<String> buurten(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "BU%04d%04d".formatted(9_000 + i / 10_000, i % 10_000))
                .toList();
    }
}
