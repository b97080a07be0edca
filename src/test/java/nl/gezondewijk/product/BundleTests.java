package nl.gezondewijk.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.DatasetEmptied;
import nl.gezondewijk.indicator.Withdrawals;
import nl.gezondewijk.page.Languages;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@SpringBootTest(properties = Told.APART)
@AutoConfigureMockMvc
class BundleTests {
    private static final Bundle.Order WORKBOOKS = new Bundle.Order(
            Told.GEMEENTE,
            Area.Kind.WIJK,
            Set.of(Bundle.Kind.WORKBOOK),
            Languages.DUTCH,
            URI.create("https://gezondewijk.example"));

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private MockMvc web;

    @Autowired
    private Bundles bundles;

    @Autowired
    private BundleFiles files;

    @Autowired
    private MakeBundle make;

    @Autowired
    private ForgetBundles forget;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient db;

    @Test
    void staff_ask_for_every_wijk_of_a_gemeente_and_fetch_one_file() throws Exception {
        var page = answer(post("/pakketten")
                        .param("gebied", Told.GEMEENTE)
                        .param("soort", "WORKBOOK")
                        .with(manager())
                        .with(csrf()))
                .getRedirectedUrl();
        assertThat(page).startsWith("/pakketten/");
        int id = Integer.parseInt(page.substring("/pakketten/".length()));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> bundles.get(id).state().isOver());

        assertThat(text(get(page).with(manager()))).contains("Het pakket is klaar", page + ".zip", "van de");
        assertThat(text(get(page + "?taal=en").with(manager()))).contains("The bundle is ready");
        var file = answer(get(page + ".zip").with(manager()));
        assertThat(file.getHeader("Content-Disposition")).contains("GM9999.zip");
        var content = unzipped(file.getContentAsByteArray());
        assertThat(content.keySet()).first().isEqualTo("LEESMIJ.txt");
        assertThat(content)
                .containsKey("WK999901 Wagelaar.xlsx")
                .hasSize(make.parts(WORKBOOKS).size() + 1);
        assertThat(new String(content.get("LEESMIJ.txt"), StandardCharsets.UTF_8))
                .contains("Voorbeeldstad", "http://localhost");
        assertThat(deeds(id)).containsExactly("product.bundle-asked", "product.bundle-made");
    }

    @Test
    void the_same_figures_are_the_same_bundle() throws Exception {
        var first = Files.readAllBytes(files.zip(made()));
        assertThat(Files.readAllBytes(files.zip(made()))).isEqualTo(first);
    }

    @Test
    void one_that_was_cut_off_goes_on_with_what_is_missing() throws Exception {
        int id = asked();
        bundles.isOf(id, edition());
        files.keep(id, "WK999901 Wagelaar.xlsx", new byte[] {7});
        make.run(id);

        assertThat(unzipped(Files.readAllBytes(files.zip(id))).get("WK999901 Wagelaar.xlsx"))
                .containsExactly(7);
    }

    @Test
    void when_other_figures_were_published_since_all_is_made_anew() throws Exception {
        int id = asked();
        bundles.isOf(id, edition() - 1);
        files.keep(id, "WK999901 Wagelaar.xlsx", new byte[] {7});
        make.run(id);

        assertThat(unzipped(Files.readAllBytes(files.zip(id))).get("WK999901 Wagelaar.xlsx"))
                .hasSizeGreaterThan(1000);
    }

    @Test
    void one_that_is_stopped_leaves_no_file() throws Exception {
        int id = asked();
        db.sql("UPDATE product.bundle SET cancel = true WHERE id = :id")
                .param("id", id)
                .update();
        make.run(id);

        assertThat(bundles.get(id).state()).isEqualTo(Bundle.State.CANCELLED);
        assertThat(files.zip(id)).doesNotExist();
    }

    @Test
    void after_a_week_it_is_gone() throws Exception {
        int id = made();
        db.sql("UPDATE product.bundle SET requested_at = requested_at - interval '8 days' WHERE id = :id")
                .param("id", id)
                .update();
        forget.old();

        assertThat(bundles.find(id)).isEmpty();
        assertThat(files.zip(id)).doesNotExist();
    }

    @Test
    void when_numbers_are_taken_away_what_was_made_with_them_goes_and_what_was_asked_stays() throws Exception {
        int made = made();
        int asked = asked();
        assertThat(files.zip(made)).exists();
        events.publishEvent(new DatasetEmptied(1));

        assertThat(bundles.find(made)).isEmpty();
        assertThat(files.zip(made)).doesNotExist();
        assertThat(bundles.get(asked).state()).isEqualTo(Bundle.State.ASKED);
    }

    @Test
    void a_bundle_made_before_figures_were_withdrawn_is_not_handed_out_without_that_mark() throws Exception {
        int made = made();
        withdrawals.withdraw(0, "Er zat een fout in."); // of no release, so that other tests keep theirs
        assertThat(bundles.find(made)).isEmpty();
        assertThat(files.zip(made)).doesNotExist();
    }

    @Test
    void nobody_fetches_what_someone_else_asked_for() throws Exception {
        int id = made();
        assertThat(answer(get("/pakketten/" + id).with(manager())).getStatus()).isEqualTo(404);
        assertThat(answer(get("/pakketten/" + id + ".zip").with(manager())).getStatus())
                .isEqualTo(404);
    }

    @Test
    void who_asks_for_nothing_of_nowhere_hears_what_would_be_right() throws Exception {
        var answer = answer(
                post("/pakketten").param("gebied", "Wagelaar").with(manager()).with(csrf()));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Kies een gemeente uit de lijst", "Kies wat er in het pakket moet");
    }

    private int asked() {
        return bundles.ask(WORKBOOKS, Actor.PROGRAM, Trail.MACHINE);
    }

    private int made() throws InterruptedException {
        int id = asked();
        make.run(id);
        assertThat(bundles.get(id).state()).isEqualTo(Bundle.State.READY);
        return id;
    }

    private long edition() {
        return db.sql("SELECT number FROM indicator.edition").query(Long.class).single();
    }

    private java.util.List<String> deeds(int id) {
        return db.sql("SELECT action FROM audit.entry WHERE object = :object ORDER BY number")
                .param("object", Bundle.reference(id))
                .query(String.class)
                .list();
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        var content = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                content.put(entry.getName(), zip.readAllBytes());
            }
        }
        return content;
    }

    private String text(RequestBuilder request) throws Exception {
        return answer(request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static UserRequestPostProcessor manager() {
        return user("m.dijkstra").roles("DATA_MANAGER");
    }
}
