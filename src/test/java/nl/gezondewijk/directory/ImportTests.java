package nl.gezondewijk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.account.Visitor;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.OpenTo.Audience;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
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

@SpringBootTest(properties = {"gezondewijk.site=https://wijk.example", "spring.application.name=imports"})
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
                        "Aanbod toegevoegd: 1",
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
        assertThat(taken(SHEET)).bodyText().contains("Aanbod dat hier al vandaan kwam, en hetzelfde is: 1");
        assertThat(taken(SHEET.replace("10.00 - 12.00", "13.00 - 15.00")))
                .bodyText()
                .contains("Aanbod dat daar nu anders is: 1", "10.00 – 12.00", "13.00 – 15.00");
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
                    .contains("Aanbod dat er al staat: 1");
        }
        assertThat(entries.listOf(approach.id())).hasSize(1);
    }

    @Test
    void a_workbook_with_a_title_merged_heads_empty_rows_and_a_formula_in_a_name_is_read() throws Exception {
        var book = new ByteArrayOutputStream();
        try (var workbook = new Workbook(book, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Kaart");
            sheet.value(0, 0, "Sociale kaart van Noord, versie 3");
            sheet.range(0, 0, 0, 5).merge();
            sheet.value(2, 3, "Bereikbaar");
            sheet.range(2, 3, 2, 4).merge();
            fill(sheet, 3, "Naam", "Organisatie", "Thema", "Telefoon", "Website");
            fill(sheet, 4, "Koffieochtend", "Welzijn Noord", "Ontmoeten", "030 000 00 11", "https://noord.example");
            fill(sheet, 7, "=HYPERLINK(\"https://kwaad.example\")", "Welzijn Noord", "Ontmoeten", "", "");
            fill(sheet, 9, "  ", "", " ", "", "");
            sheet.formula(10, 0, "1+1");
            fill(sheet, 10, null, "Welzijn Noord", "Ontmoeten", "", "");
            fill(sheet, 11, "Koor", "Koor De Linde", "Meedoen", "", "");
        }
        assertThat(send("Noord", book.toByteArray(), "kaart.xlsx"))
                .hasStatusOk()
                .bodyText()
                .contains("Aanbod toegevoegd: 1", "regel 8", "een rekenblad ziet dat als formule");
        assertThat(entries.listOf(approach.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.offer().contact().phone()).isEqualTo("030 000 00 11"));
    }

    private static void fill(Worksheet sheet, int row, @Nullable String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    @Test
    void the_same_organisation_ten_ways_is_found_and_nothing_of_ours_is_overwritten() {
        taken(SHEET);
        var before = entries.listOf(approach.id());
        var ways = List.of(
                "Stichting Welzijn Noord",
                "Welzijn Noord",
                "WELZIJN NOORD",
                "welzijn-noord",
                "Welzijn  Noord",
                "St. Welzijn Noord",
                "Vereniging Welzijn Noord",
                "Noord Welzijn",
                "Wélzijn Noord",
                "\"Welzijn, Noord\"");
        for (int i = 0; i < ways.size(); i++) {
            var sheet = "nummer;naam;organisatie;thema;telefoon;kosten\n%d;Koffieochtend;%s;Ontmoeten;;4,00\n"
                    .formatted(100 + i, ways.get(i));
            assertThat(send("Kaart " + i, sheet.getBytes(StandardCharsets.UTF_8), "a.csv"))
                    .as(ways.get(i))
                    .bodyText()
                    .contains("Aanbod dat er al staat: 1");
        }
        assertThat(entries.listOf(approach.id())).isEqualTo(before);
    }

    @Test
    void a_mirror_adds_only_what_lacks_and_keeps_our_corrections_and_the_source() {
        taken(SHEET);
        var ours = entries.listOf(approach.id()).getFirst();
        keeper.post(
                ours.keptAt(),
                "naam",
                "Koffieochtend",
                "aanbieder",
                "Welzijn Noord",
                "onderwerp",
                "meet",
                "wanneer",
                "woensdag 10.00");
        assertThat(taken(SHEET + "11;Leesclub;Bibliotheek;;;Ontmoeten;;\n"))
                .bodyText()
                .contains("Aanbod toegevoegd: 1", "Aanbod dat daar nu anders is: 1", "woensdag, 10.00 uur");
        assertThat(entries.get(approach.id(), ours.id()).offer().times())
                .singleElement()
                .satisfies(time -> assertThat(time.days()).containsExactly(java.time.DayOfWeek.WEDNESDAY));
        assertThat(entries.listOf(approach.id()))
                .extracting(one -> one.source().map(Entry.Source::id).orElse(""))
                .containsExactlyInAnyOrder("7", "11");
    }

    @Test
    void what_is_by_way_of_others_a_part_of_itself_is_refused_with_the_circle() {
        var services = """
                [{"id": "s", "name": "Koor", "organization": {"id": "a", "name": "Welzijn", "parent_organization_id": "b"}},
                 {"id": "t", "name": "Bingo", "organization": {"id": "b", "name": "Noord", "parent_organization_id": "a"},
                  "attributes": [{"taxonomy_term": {"id": "t", "name": "Eten", "parent_id": "t2"}}]}]
                """;
        assertThat(send("X", services.getBytes(StandardCharsets.UTF_8), "a.json"))
                .hasStatus(400)
                .bodyText()
                .containsPattern("(Welzijn → Noord → Welzijn|Noord → Welzijn → Noord)");
        var terms = "[{\"id\": \"t\", \"name\": \"Eten\", \"parent_id\": \"t\"}]";
        assertThat(send("X", terms.getBytes(StandardCharsets.UTF_8), "a.json"))
                .hasStatus(400)
                .bodyText()
                .contains("Eten → Eten");
        var locations =
                "id;naam;organisatie;thema;parent_id\n1;Zaal;Noord;Ontmoeten;2\n2;Gang;Noord;Ontmoeten;3\n3;Huis;Noord;Ontmoeten;1\n";
        assertThat(send("X", locations.getBytes(StandardCharsets.UTF_8), "a.csv"))
                .hasStatus(400)
                .bodyText()
                .contains("hoort iets, via iets anders, bij zichzelf", "Zaal → Gang", "Huis");
        assertThat(entries.listOf(approach.id())).isEmpty();
        assertThat(send(
                        "X",
                        locations.replace("3;1", "3;").replace(";1\n", ";\n").getBytes(StandardCharsets.UTF_8),
                        "a.csv"))
                .hasStatusOk();
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
        assertThat(send("Noord als HSDS", json, "services.json")).bodyText().contains("Aanbod toegevoegd: 1");
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
        var odd = "[{\"id\":\"a\\u0000b\",\"name\":\"Wan\\u0000delen\",\"organization\":{\"name\":\"Buurthuis\"}}]";
        assertThat(send("Y", odd.getBytes(StandardCharsets.UTF_8), "b.json")).hasStatusOk();
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
