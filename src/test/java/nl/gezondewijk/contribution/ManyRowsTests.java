package nl.gezondewijk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A long table: no page waits for it, and all of it arrives. With {@code MILLION=yes} around it, it is one of all buurten with a
 * million rows, and says how long each step took.
 */
@SpringBootTest(properties = "gezondewijk.contribution.patience=1s")
@AutoConfigureMockMvc
class ManyRowsTests {
    private static final UserRequestPostProcessor OWNER = user("eigenaar").roles("DATA_MANAGER");
    private static final boolean MILLION = "yes".equals(System.getenv("MILLION"));
    private static final int BUURTEN = MILLION ? 13_900 : 2_000;
    private static final int LABELS = MILLION ? 24 : 12;
    private static final int YEARS = 3;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Areas areas;

    @Autowired
    Works works;

    @Test
    void many_rows_become_figures_while_the_page_tells_how_far_it_is() {
        var learned = new ArrayList<Learned>();
        for (int i = 0; i < BUURTEN; i++) {
            learned.add(Learned.named(code(i), "Buurt " + i));
        }
        areas.learn(2020, learned);

        var page = timed(
                "handed in",
                () -> pages.perform(pages.post()
                        .multipart()
                        .uri("/eigen-cijfers")
                        .file(new MockMultipartFile("bestand", "landelijk.csv", "text/csv", rows()))
                        .param("naam", "Landelijk")
                        .param("aanbieder", "Proef")
                        .with(OWNER)
                        .with(csrf())));
        var at = String.valueOf(page.getResponse().getRedirectedUrl()).replace("/kolommen", "");
        timed("columns", () -> get(at + "/kolommen"));

        var read = timed("read", () -> send(at + "/kolommen", Map.of()));
        assertThat(read).hasRedirectedUrl(at + "/betekenis");
        await(at + "/betekenis", "Wij lezen het bestand");

        var meaning = new LinkedHashMap<>(Map.of("soort", "REGISTER", "over", "PATIENTS", "jaar", "2020"));
        for (int i = 0; i < LABELS; i++) {
            meaning.put("mee-" + i, "ja");
            meaning.put("naam-" + i, "Soort " + i);
            meaning.put("vorm-" + i, "SHARE_PERCENT");
            meaning.put("onderwerp-" + i, "care");
            meaning.put("gunstig-" + i, "NEITHER");
        }
        timed("checked", () -> send(at + "/betekenis", meaning));
        await(at, "Wij controleren de cijfers");
        assertThat(get(at)).bodyText().contains(MILLION ? "1.000.800" : "72.000", "Publiceren");

        timed("published", () -> send(at + "/gepubliceerd", Map.of()));
        await(at, "Wij publiceren de cijfers");
        assertThat(get(at)).bodyText().contains("De cijfers zijn gepubliceerd", "U ziet de eerste");
    }

    /** Until the page no longer tells of progress; each look at it is quick. */
    private void await(String path, String progress) {
        long start = System.nanoTime();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !body(get(path)).contains(progress));
        say(progress, start);
    }

    private MvcTestResult timed(String what, java.util.function.Supplier<MvcTestResult> deed) {
        long start = System.nanoTime();
        var answer = deed.get();
        say(what, start);

        return answer;
    }

    private static void say(String what, long start) {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("rows: %s %.1f s, peak heap %d MB%n", what, (System.nanoTime() - start) / 1e9, peak >> 20);
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private MvcTestResult send(String to, Map<String, String> fields) {
        var form = pages.post().uri(to).with(OWNER).with(csrf());
        for (var field : fields.entrySet()) {
            form = form.param(field.getKey(), field.getValue());
        }
        return form.exchange();
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).with(OWNER).exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(int i) {
        return "BU%04d%02d%02d".formatted(i / 100 + 1, i % 100 / 10, i % 10);
    }

    private static byte[] rows() {
        var text = new StringBuilder(36_000_000).append("Buurtcode;Jaar;Indicator;Teller;Noemer\n");
        for (int i = 0; i < BUURTEN; i++) {
            for (int label = 0; label < LABELS; label++) {
                for (int year = 0; year < YEARS; year++) {
                    int asked = 60 + (i * 31 + label * 7 + year) % 900;
                    text.append(code(i))
                            .append(';')
                            .append(2018 + year)
                            .append(";Soort ")
                            .append(label)
                            .append(';');
                    text.append(asked * (5 + (i + label) % 40) / 100)
                            .append(';')
                            .append(asked)
                            .append('\n');
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
