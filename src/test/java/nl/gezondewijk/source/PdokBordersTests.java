package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gezondewijk.area.Borders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PdokBordersTests {
    private final Workshop workshop = Workshop.fresh();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server = server();
    private String last = "";

    @AfterEach
    void close() {
        server.stop(0);
        workshop.close();
    }

    @Test
    void all_pages_are_read_though_one_breaks_off() {
        var findings = new Findings();
        read(findings).run();

        assertThat(findings.kept()).isEmpty();
        assertThat(workshop.get(Borders.class).list(List.of("BU99990001", "BU99990002", "BU99990003"), 2024))
                .hasSize(3)
                .allSatisfy((code, border) -> assertThat(border.year()).isEqualTo(2024));
        assertThat(asked).hasValue(4);
    }

    @Test
    void a_service_that_goes_round_in_circles_is_left() {
        last = ", \"links\": [{\"rel\": \"next\", \"href\": \"" + collection() + "/items?f=json&limit=1000\"}]";

        assertThatThrownBy(() -> read(new Findings()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.finding().rule()).isEqualTo(Rule.PAGE_ORDER));
    }

    @Test
    void it_is_not_sent_to_another_server() {
        last = ", \"links\": [{\"rel\": \"next\", \"href\": \"http://example.org/items\"}]";

        assertThatThrownBy(() -> read(new Findings()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.finding().rule()).isEqualTo(Rule.REFUSED_ADDRESS));
    }

    private Runnable read(Findings findings) {
        int load = workshop.get(Loads.class)
                .request(new Request.File(java.nio.file.Path.of("x"), "boundaries", "x"), "test");
        var intake = new Intake(load, workshop.get(Loads.class), (rows, share) -> {});
        var publication = workshop.get(PdokBorders.class)
                .read(URI.create(collection()), intake, Pace.POLITE.from(java.time.Duration.ofMillis(1)));
        findings.addAll(intake.findings());
        return publication;
    }

    private String collection() {
        return "http://127.0.0.1:" + server.getAddress().getPort()
                + "/cbs/wijken-en-buurten-2024/ogc/v1/collections/buurten";
    }

    private HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Three pages; the second one breaks off the first time. */
    private void answer(HttpExchange exchange) throws IOException {
        int time = asked.incrementAndGet();
        var query = exchange.getRequestURI().getQuery();
        int page = query.contains("cursor=") ? Integer.parseInt(query.replaceAll(".*cursor=(\\d).*", "$1")) : 1;
        var links = page < 3
                ? ", \"links\": [{\"rel\": \"self\", \"href\": \"x\"}, {\"rel\": \"next\", \"href\": \"" + collection()
                        + "/items?f=json&cursor=" + (page + 1) + "\"}]"
                : last;
        var text = """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"buurtcode": "BU9999000%d",
                "wijkcode": "WK999900", "gemeentecode": "GM9999", "water": "NEE", "jrstatcode": "2024BU9999000%d"},
                "geometry": {"type": "Polygon", "coordinates": [[[6,53],[6.1,53],[6.1,53.1],[6,53.1],[6,53]]]}}]%s}
                """.formatted(page, page, links).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, text.length);
        exchange.getResponseBody().write(text, 0, time == 2 ? text.length / 2 : text.length);
        exchange.close();
    }
}
