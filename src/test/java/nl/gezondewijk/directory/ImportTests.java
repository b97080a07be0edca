package nl.gezondewijk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "gezondewijk.site=https://wijk.example")
@AutoConfigureMockMvc
class ImportTests {
    private static final String SHEET = """
            nummer;naam;organisatie;wanneer;kosten;thema;telefoon;kleur
            7;Koffieochtend;Stichting Welzijn Noord;dinsdag 10.00 - 12.00;gratis;Ontmoeten;030 000 00 11;rood
            8;=1+1;Welzijn Noord;maandag 9.00;;Bewegen;;
            9;Geheugenkoor;Koor De Linde;ooit;;Muziek;;
            10;Wandelclub;Bewoners;1 januari 2020 10.00;;Bewegen;;
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    Approaches approaches;

    @Autowired
    Entries entries;

    @Autowired
    JdbcClient db;

    private Approach approach;
    private Visitor keeper;

    @BeforeEach
    void begin() {
        db.sql("TRUNCATE directory.service, directory.location, directory.organization CASCADE")
                .update();
        var maker = Hired.as("Femke Begeleider", Audience.DATA_MANAGER, program);
        approach = approaches.make("Samen gezond", "WK999901", maker.actor(), "machine");
        keeper = new Visitor(mvc);
        keeper.signIn(maker.email(), maker.password());
    }

    @Test
    void a_sheet_is_mirrored_with_its_source_and_what_is_wrong_is_told_by_line() {
        assertThat(taken(SHEET))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 keer aanbod toegevoegd",
                        "3 regels konden wij niet overnemen",
                        "kleur",
                        "regel 3",
                        "een rekenblad ziet dat als formule",
                        "begrijpen wij niet: ‘ooit’",
                        "Dit is al voorbij");
        assertThat(entries.listOf(approach.id())).singleElement().satisfies(one -> {
            assertThat(one.source()).hasValue(new Entry.Source("Kaart van Noord", "7"));
            assertThat(one.state()).isEqualTo(Entry.State.DRAFT);
            assertThat(one.checkedOn()).isEmpty();
        });
    }

    @Test
    void the_same_map_again_adds_nothing_and_what_changed_there_is_shown_beside_ours_and_not_taken_over() {
        taken(SHEET);
        assertThat(taken(SHEET)).bodyText().contains("1 keer aanbod kwam hier al vandaan");
        assertThat(taken(SHEET.replace("10.00 - 12.00", "13.00 - 15.00")))
                .bodyText()
                .contains("1 keer aanbod is daar nu anders", "10.00 – 12.00", "13.00 – 15.00");
        assertThat(entries.listOf(approach.id())).hasSize(1);
        assertThat(entries.listOf(approach.id())
                        .getFirst()
                        .offer()
                        .times()
                        .getFirst()
                        .opens())
                .hasValue(java.time.LocalTime.of(10, 0));
    }

    @Test
    void the_same_written_another_way_is_found_to_be_here_already() {
        taken(SHEET);
        for (var other : new String[] {
            "naam;organisatie;thema\nKOFFIEOCHTEND;welzijn noord;Ontmoeten\n",
            "naam;organisatie;thema\nDe koffieochtend;Vereniging Welzijn  Noord;Ontmoeten\n",
            "naam;organisatie;thema;telefoon\nKoffieochtend;Iemand anders;Ontmoeten;+31 30-0000011\n"
        }) {
            assertThat(send("Andere kaart", other.getBytes(StandardCharsets.UTF_8), "a.csv"))
                    .bodyText()
                    .contains("1 keer aanbod staat er al");
        }
        assertThat(entries.listOf(approach.id())).hasSize(1);
    }

    @Test
    void what_our_own_api_gives_is_read_by_another_map_without_loss() throws Exception {
        taken(SHEET.replace(
                "dinsdag 10.00 - 12.00",
                "\"om de week dinsdag 10.00 - 12.00 vanaf 12 januari 2027; 12 juni 2027 13.00\""));
        var ours = entries.listOf(approach.id()).getFirst();
        keeper.post(ours.keptAt() + "/gepubliceerd");
        var json = mvc.get()
                .uri(HsdsController.PATH + "/services?full=true")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        db.sql("DELETE FROM directory.service").update();
        assertThat(send("Noord als HSDS", json, "services.json")).bodyText().contains("1 keer aanbod toegevoegd");
        var again = entries.listOf(approach.id()).getFirst();
        assertThat(again.offer()).isEqualTo(ours.offer());
        assertThat(again.source())
                .hasValue(new Entry.Source("Noord als HSDS", ours.id().toString()));
    }

    @Test
    void a_published_example_of_hsds_is_read_or_refused_with_a_reason() throws Exception {
        var example = Path.of(System.getenv().getOrDefault("GEZONDEWIJK_SHARED", "../shared"))
                .resolve("data/openreferral/hsds3/service_full.json");
        Assumptions.assumeTrue(Files.exists(example), example + " is not there");
        assertThat(send("MyCity", Files.readAllBytes(example), "service.json"))
                .hasStatusOk()
                .bodyText()
                .contains("Community Counselling", "1 regel konden wij niet overnemen");
    }

    @Test
    void what_is_no_map_is_answered_with_what_would_be_right() {
        assertThat(send("", SHEET.getBytes(StandardCharsets.UTF_8), "a.csv"))
                .hasStatus(400)
                .bodyText()
                .contains("naam van de kaart");
        assertThat(send("X", "{\"a\":".getBytes(StandardCharsets.UTF_8), "a.json"))
                .hasStatus(400)
                .bodyText()
                .contains("HSDS");
        assertThat(send("X", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "a.pdf"))
                .hasStatus(400);
        assertThat(send("X", new byte[0], "a.csv")).hasStatus(400);
        assertThat(entries.listOf(approach.id())).isEmpty();
    }

    private MvcTestResult taken(String sheet) {
        return send("Kaart van Noord", sheet.getBytes(StandardCharsets.UTF_8), "kaart.csv");
    }

    private MvcTestResult send(String map, byte[] content, String name) {
        return keeper.send(
                Entry.keeping(approach.id()) + "/overnemen",
                new MockMultipartFile("bestand", name, "application/octet-stream", content),
                "kaart",
                map);
    }
}
