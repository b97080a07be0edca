package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.audit.Verdict;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Readership;
import nl.gezondewijk.indicator.Releases;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class SourcePagesTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Loads loads;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Releases releases;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient db;

    @Test
    void a_data_manager_loads_a_table_and_sees_it_published() throws Exception {
        try (var cbs = new SmallCbs()) {
            var answer = web.perform(post("/bronnen/ladingen")
                            .param("tabel", SmallCbs.TABLE)
                            .param("gemeenten", "")
                            .param("adres", cbs.root())
                            .with(manager())
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            var page = answer.getRedirectedUrl();
            assertThat(page).startsWith("/bronnen/ladingen/");
            int id = Integer.parseInt(page.substring("/bronnen/ladingen/".length()));
            await(id);

            assertThat(text(get(page).with(manager()))).contains("Gepubliceerd").contains("8 rijen");
            assertThat(text(get(page + "?taal=en").with(manager()))).contains("Published");
            assertThat(text(get("/bronnen").with(manager())))
                    .contains(SmallCbs.TABLE)
                    .contains("In gebruik");
            assertThat(text(get(page + "/bevindingen.csv").with(manager()))).contains("levering;plaats;kolom");
            int release = releases.listPublished().getFirst().id();
            web.perform(post("/bronnen/leveringen/" + release + "/ingetrokken")
                    .param("reden", "Er zat een fout in.")
                    .with(manager())
                    .with(csrf()));
            assertThat(text(get("/bronnen").with(manager()))).contains("Er zat een fout in.");
        }
    }

    @Test
    void a_data_manager_loads_borders_and_the_map_shows_them() throws Exception {
        try (var cbs = new SmallCbs();
                var pdok = new SmallPdok()) {
            int table = loaded(
                    post("/bronnen/ladingen").param("tabel", SmallCbs.TABLE).param("adres", cbs.root()));
            assertThat(loads.get(table).state()).isEqualTo(Load.State.PUBLISHED);
            var map = "/wijkprofiel/GM9901/kaart";
            assertThat(text(get(map))).contains("nog geen grenzen geladen").doesNotContain("Kaart met");

            pdok.year = 2020;
            pdok.collections.put("gemeenten", starting("GM"));
            pdok.collections.put("wijken", starting("WK"));
            pdok.collections.put("buurten", starting("BU"));
            int borders = loaded(post("/bronnen/grenzen")
                    .param("jaar", "2020")
                    .param("vlak", "")
                    .param("dienst", pdok.base()));

            assertThat(loads.get(borders).state()).isEqualTo(Load.State.PUBLISHED);
            assertThat(text(get("/bronnen/ladingen/" + borders).with(manager())))
                    .contains("wijken-en-buurten-2020")
                    .contains("Grenzen van: Gemeenten, Wijken, Buurten")
                    .contains("7 rijen");
            assertThat(text(get(map))).contains("Kaart met 4 gebieden").doesNotContain("nog geen grenzen geladen");
        }
    }

    @Test
    void who_loads_publishes_and_withdraws_is_in_the_trail() throws Exception {
        try (var cbs = new SmallCbs()) {
            int load = loaded(
                    post("/bronnen/ladingen").param("tabel", SmallCbs.TABLE).param("adres", cbs.root()));
            int release = loads.get(load).release().orElseThrow();
            var tooLong =
                    post("/bronnen/leveringen/" + release + "/ingetrokken").param("reden", "x".repeat(501));
            assertThat(web.perform(tooLong.with(manager()).with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(400);
            web.perform(post("/bronnen/leveringen/" + release + "/ingetrokken")
                    .param("reden", "Fout.")
                    .with(manager())
                    .with(csrf()));

            assertThat(deeds("load:" + load))
                    .containsExactly("source.load-started DONE 127.0.0.1", "source.load-published DONE machine");
            assertThat(deeds("release:" + release)).containsExactly("source.release-withdrawn DONE 127.0.0.1");
            assertThat(text(get("/logboek").with(user("a").roles("ADMINISTRATOR"))))
                    .contains("laden begonnen", "lading gepubliceerd", "uitgave gemarkeerd als ingetrokken")
                    .contains(SmallCbs.TABLE);
            assertThat(trail.verify()).isInstanceOf(Verdict.Intact.class);
        }
    }

    /** It is read by its owner alone; that there is such a figure is nobody else's business. */
    @Test
    void figures_that_somebody_handed_in_are_not_on_this_page_and_nobody_withdraws_them_here() throws Exception {
        var title = new Draft.Title(
                "eigen", "eigen-geheim", "Praktijk: kwaal", "1", 2020, "", Readership.ownedBy("account:praktijk"));
        var draft = releases.draft(title, List.of(List.of("inwoners")));
        try (var writer = releases.writer(draft)) {
            writer.write(Draft.Row.of("WK990101", Period.year(2020), 0, new double[] {47}, new char[] {'.'}));
        }
        releases.publish(draft);
        try {
            assertThat(text(get("/bronnen").with(manager()))).doesNotContain("Praktijk: kwaal", "eigen-geheim");
            var answer = web.perform(post("/bronnen/leveringen/" + draft.release() + "/ingetrokken")
                            .param("reden", "Ik wil het niet.")
                            .with(manager())
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(400);
            assertThat(releases.listAll())
                    .filteredOn(release -> release.id() == draft.release())
                    .allSatisfy(release -> assertThat(release.withdrawal()).isEmpty())
                    .hasSize(1);
        } finally {
            releases.forget(List.of(draft.release()));
        }
    }

    @Test
    void who_stops_a_load_is_in_the_trail_once() throws Exception {
        int load = interrupted("http://127.0.0.1:1/x");
        for (int time = 0; time < 2; time++) {
            web.perform(post("/bronnen/ladingen/" + load + "/geannuleerd")
                    .with(manager())
                    .with(csrf()));
        }
        assertThat(deeds("load:" + load))
                .containsExactly("source.load-started DONE machine", "source.load-cancelled DONE 127.0.0.1");
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUESTED", "INTERRUPTED"})
    void a_file_is_gone_once_its_load_is_stopped(Load.State state) throws Exception {
        var file = uploads.keep(new MockMultipartFile("bestand", new byte[] {1}));
        int load = loads.request(new Request.File(file, "boundaries", "x"), Actor.PROGRAM, Trail.MACHINE);
        if (state == Load.State.INTERRUPTED) {
            loads.end(load, state, "");
        }
        web.perform(post("/bronnen/ladingen/" + load + "/geannuleerd")
                .with(manager())
                .with(csrf()));

        assertThat(loads.get(load).state()).isEqualTo(Load.State.CANCELLED);
        assertThat(file).doesNotExist();
    }

    @Test
    void who_goes_on_with_a_load_is_in_the_trail() throws Exception {
        try (var cbs = new SmallCbs()) {
            int load = interrupted(cbs.root());
            web.perform(post("/bronnen/ladingen/" + load + "/hervat")
                    .with(manager())
                    .with(csrf()));
            await(load);

            assertThat(deeds("load:" + load))
                    .containsExactly(
                            "source.load-started DONE machine",
                            "source.load-resumed DONE 127.0.0.1",
                            "source.load-published DONE machine");
        }
    }

    @Test
    void a_wrong_year_is_told_beside_its_field() throws Exception {
        var answer = text(post("/bronnen/grenzen")
                .param("jaar", "vorig jaar")
                .param("vlak", "wijken")
                .param("dienst", "")
                .with(manager())
                .with(csrf()));

        assertThat(answer)
                .contains("Vul een jaar in zoals 2024")
                .contains("value=\"vorig jaar\"")
                .contains("<option value=\"wijken\" selected>");
    }

    @Test
    void a_bad_file_ends_in_findings_that_can_be_downloaded() throws Exception {
        var file = new MockMultipartFile(
                "bestand", "=slecht.csv", "text/csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        var page = web.perform(multipart("/bronnen/bestanden")
                        .file(file)
                        .param("soort", "rivm-health")
                        .with(manager())
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        int id = Integer.parseInt(String.valueOf(page).substring("/bronnen/ladingen/".length()));
        await(id);

        assertThat(text(get(String.valueOf(page)).with(manager())))
                .contains("Niet gepubliceerd")
                .contains("Er ontbreekt een kolom");
        assertThat(text(get(page + "/bevindingen.csv").with(manager())))
                .contains("MISSING_COLUMN")
                .contains("'=slecht.csv");
    }

    @Test
    void a_wrong_table_number_is_told_beside_its_field() throws Exception {
        assertThat(text(post("/bronnen/ladingen")
                        .param("tabel", "kerncijfers")
                        .param("gemeenten", "")
                        .param("adres", "")
                        .with(manager())
                        .with(csrf())))
                .contains("Vul een tabelnummer in")
                .contains("aria-invalid=\"true\"");
    }

    private List<String> deeds(String object) {
        return db.sql("SELECT action || ' ' || outcome || ' ' || origin FROM audit.entry WHERE object = :object"
                        + " ORDER BY number")
                .param("object", object)
                .query(String.class)
                .list();
    }

    private static List<String> starting(String prefix) {
        return SmallCbs.AREAS.stream().filter(code -> code.startsWith(prefix)).toList();
    }

    /** The number of a load that was asked for, once it is over. */
    private int loaded(MockHttpServletRequestBuilder form) throws Exception {
        var page = web.perform(form.with(manager()).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page).startsWith("/bronnen/ladingen/");
        int id = Integer.parseInt(String.valueOf(page).substring("/bronnen/ladingen/".length()));
        await(id);
        return id;
    }

    private void await(int load) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> loads.get(load).state().isOver());
    }

    /** A load that was cut off before it could do anything. */
    private int interrupted(String root) {
        var table = new Request.Table(SmallCbs.TABLE, Optional.of(URI.create(root)), List.of());
        int load = loads.request(table, Actor.PROGRAM, Trail.MACHINE);
        loads.end(load, Load.State.INTERRUPTED, "");
        return load;
    }

    private String text(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static UserRequestPostProcessor manager() {
        return user("m.dijkstra").roles("DATA_MANAGER");
    }
}
