package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.document.Press;
import nl.gezondewijk.page.Asker;
import nl.gezondewijk.page.Busy;
import nl.gezondewijk.page.Languages;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many who ask at once for what takes long to make, over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = Told.APART)
class OnDemandTests {
    private static final String DECK =
            "/wijkprofiel/" + Told.WIJK + "/presentatie.pptx?onderwerp=population-composition";
    private static final int GUESTS = 6;

    @LocalServerPort
    int port;

    @Autowired
    Press press;

    @Autowired
    Bundles bundles;

    @Autowired
    BundleJobs jobs;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore done = new Semaphore(0);

    @AfterEach
    void leave() {
        done.release(1_000);
        others.close();
    }

    @Test
    void when_many_others_wait_a_reader_hears_so_at_once_and_how_to_ask_again() throws Exception {
        fill();
        for (var file : Set.of("factsheet.pdf", "bewoners.pdf", "werkmap.xlsx", "presentatie.pptx?jaar=2024")) {
            var address = "/wijkprofiel/" + Told.WIJK + "/" + file;
            var refused = get(address);
            assertThat(refused.statusCode()).as(file).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).as(file).hasValue("60");
            assertThat(text(refused))
                    .as(file)
                    .contains(
                            "Het is nu te druk",
                            "Wacht een minuut en vraag het dan opnieuw",
                            "href=\"" + address + "\"");
        }
        assertThat(text(get(DECK + "&taal=en"))).contains("Wait a minute and then ask again");
        assertThat(get("/wijkprofiel/" + Told.WIJK).statusCode()).isEqualTo(200);
        assertThat(get("/wijkprofiel/" + Told.WIJK + "/bewoners").statusCode()).isEqualTo(200);

        done.release();
        Awaitility.await().until(() -> get(DECK).statusCode() == 200);
    }

    /** From the address of this test, as anybody who asks for one deck after the other. */
    @Test
    void one_who_asks_for_many_leaves_room_for_others() throws Exception {
        int half = Math.max(1, 2 * Runtime.getRuntime().availableProcessors());
        var here = new Asker("network 127.0.0.1");
        var begun = new CountDownLatch(half);
        for (int i = 0; i < half; i++) {
            var what = "of one, " + i;
            others.submit(() -> press.make(here, what, () -> {
                begun.countDown();
                done.acquireUninterruptibly();
                return new byte[0];
            }));
        }
        begun.await();
        assertThat(get(DECK).statusCode()).isEqualTo(503);
        assertThat(hasRoom()).as("for others").isTrue();
        done.release();
        Awaitility.await().until(() -> get(DECK).statusCode() == 200);
    }

    @Test
    void a_bundle_is_made_while_readers_are_refused() throws Exception {
        fill();
        int id = bundles.ask(
                new Bundle.Order(
                        Told.GEMEENTE, Area.Kind.WIJK, Set.of(Bundle.Kind.WORKBOOK), Languages.DUTCH, Told.SITE),
                new Actor("account:m", "Els"),
                "test");
        jobs.start(id);
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> bundles.get(id).state().isOver());
        assertThat(bundles.get(id).state()).isEqualTo(Bundle.State.READY);
        assertThat(get(DECK).statusCode()).isEqualTo(503);
    }

    /** With room for one deck, that all get it means that it is made once. */
    @Test
    void a_room_full_of_people_who_ask_for_the_same_slides_all_get_them() throws Exception {
        fill();
        done.release();
        Awaitility.await().until(this::hasRoom);
        var ready = new CountDownLatch(GUESTS);
        var asked = IntStream.range(0, GUESTS)
                .mapToObj(i -> others.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return get(DECK);
                }))
                .toList();
        var first = asked.getFirst().get();
        for (var one : asked) {
            assertThat(one.get().statusCode()).isEqualTo(200);
            assertThat(one.get().body()).isEqualTo(first.body());
        }
    }

    /** Others ask for documents until there is no room for one more. */
    private void fill() throws InterruptedException {
        var full = new CountDownLatch(1);
        var held = new AtomicInteger();
        for (int i = 0; full.getCount() > 0; i++) {
            var answered = new CountDownLatch(1);
            var what = "of another, " + i;
            others.submit(() -> {
                try {
                    press.make(new Asker(what), what, () -> {
                        held.incrementAndGet();
                        answered.countDown();
                        done.acquireUninterruptibly();
                        return new byte[0];
                    });
                } catch (Busy busy) {
                    full.countDown();
                    answered.countDown();
                }
            });
            answered.await();
        }
        assertThat(held).hasPositiveValue();
    }

    private boolean hasRoom() {
        try {
            return press.make(new Asker("another"), "something small", () -> new byte[1]).length == 1;
        } catch (Busy busy) {
            return false;
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
