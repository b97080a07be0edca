package nl.gezondewijk.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipInputStream;
import nl.gezondewijk.approach.Part;
import org.dhatim.fastexcel.Workbook;
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

/** A list that a facilitator has already is read in, looked through beside what was known, and taken in; and taken along again. */
@SpringBootTest
@AutoConfigureMockMvc
class TakeInTests {
    private static final String LIST = """
            Contacten Noord;;;
            Organisatie;Naam;E-mail;Telefoon;Domein;Website
            Welzijn Noord;An de Boer;an@welzijn.example;050 123 45 67;Welzijn, Jeugd en opvoeden;www.welzijn.example
            WELZIJN NOORD;Mo Aydin;mo(apenstaart)welzijn;;;
            Woonstichting;;;;Wonen;
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext program;

    @Autowired
    JdbcClient db;

    @Autowired
    Organisations organisations;

    @Autowired
    Persons persons;

    private NetworkStage stage;

    @BeforeEach
    void begin() {
        stage = new NetworkStage(mvc, program);
    }

    @Test
    void a_sheet_is_looked_through_beside_what_is_there_and_fills_in_only_what_was_missing() {
        stage.party("St. Welzijn Noord", "care");
        var batch = NetworkStage.to(send("contacten.csv", LIST.getBytes(UTF_8)));
        assertThat(stage.facilitator.get(batch))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 partijen en 2 mensen",
                        "hetzelfde als St. Welzijn Noord",
                        "naam lijkt",
                        "Regel 4",
                        "mo(apenstaart)welzijn");

        stage.facilitator.post(batch + "/verwerkt", "o0", "k" + first().id(), "o1", "new", "p0", "new", "p1", "new");

        assertThat(organisations.list(stage.approach.id()))
                .extracting(Organisation::name)
                .containsExactly("St. Welzijn Noord", "Woonstichting");
        assertThat(first().domains()).containsExactly("care", "welfare", "youth");
        assertThat(first().website()).isEqualTo("https://www.welzijn.example");
        assertThat(persons.list(stage.approach.id()))
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.organisation()).hasValue(first().id()));
        assertThat(stage.facilitator.get(batch)).hasStatus(404);
    }

    @Test
    void who_is_there_already_is_seen_by_their_address_and_keeps_what_was_known() {
        stage.person("Anneke de Boer", "an@welzijn.example", "");
        var batch = NetworkStage.to(send("contacten.csv", LIST.getBytes(UTF_8)));
        int known = persons.list(stage.approach.id()).getFirst().id();
        assertThat(stage.facilitator.get(batch)).bodyText().contains("hetzelfde als Anneke de Boer");

        stage.facilitator.post(batch + "/verwerkt", "o0", "new", "p0", "k" + known, "p1", "skip");

        var people = persons.list(stage.approach.id());
        assertThat(people).extracting(Person::name).containsExactly("Anneke de Boer");
        assertThat(people.getFirst().contact().function()).isEqualTo("Wijkverpleegkundige");
        assertThat(people.getFirst().organisation()).isPresent();
    }

    @Test
    void a_list_can_be_thrown_away_and_lies_sealed_until_then() {
        var batch = NetworkStage.to(send("contacten.csv", LIST.getBytes(UTF_8)));
        assertThat(db.sql("SELECT b.sealed FROM network.batch b")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .noneMatch(one -> new String(one, UTF_8).contains("Boer"));

        stage.facilitator.post(batch + "/weggegooid");
        assertThat(organisations.list(stage.approach.id())).isEmpty();
        assertThat(stage.facilitator.get(batch)).hasStatus(404);
    }

    @Test
    void cards_of_a_telephone_are_read_old_and_new() {
        var cards = """
                BEGIN:VCARD
                VERSION:3.0
                N:Mulder;Sanne;;;
                FN:Sanne Mulder
                ORG:Thuiszorg Noord;Team 2
                TITLE:Wijkverpleegkundige
                EMAIL;TYPE=WORK:sanne@thuiszorg.example
                TEL;TYPE=CELL:06-12345678
                PHOTO;ENCODING=b:AAAA
                END:VCARD
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jans=C3=A9n;Jo
                END:VCARD
                """.replace("\n", "\r\n");
        var batch = NetworkStage.to(send("contacten.vcf", cards.getBytes(UTF_8)));
        stage.facilitator.post(batch + "/verwerkt", "o0", "new", "p0", "new", "p1", "new");

        assertThat(persons.list(stage.approach.id()))
                .extracting(Person::name)
                .containsExactly("Jo Jansén", "Sanne Mulder");
        assertThat(persons.list(stage.approach.id()).getLast().contact())
                .isEqualTo(new Contact(
                        "Sanne Mulder", "Wijkverpleegkundige", "sanne@thuiszorg.example", "06-12345678", ""));
    }

    @Test
    void a_card_of_ten_megabytes_is_not_read_and_says_what_to_do() {
        var card = new byte[10_000_000];
        Arrays.fill(card, (byte) 'A');
        System.arraycopy("BEGIN:VCARD\r\nPHOTO:".getBytes(UTF_8), 0, card, 0, 19);

        assertThat(send("groot.vcf", card)).hasStatus(400).bodyText().contains("groter dan 2 MB", "zonder foto’s");
    }

    @Test
    void a_file_that_cannot_be_used_says_what_would_be_right() {
        assertThat(send("leeg.csv", new byte[0])).hasStatus(400).bodyText().contains("Kies eerst een bestand");
        assertThat(send("cijfers.csv", "Jaar;Aantal\n2025;12\n".getBytes(UTF_8)))
                .hasStatus(400)
                .bodyText()
                .contains("kolom met namen");
        assertThat(send("oud.pdf", "%PDF-1.4".getBytes(UTF_8))).hasStatus(400);
        var many = new StringBuilder("Naam\n");
        for (int i = 0; i < 501; i++) {
            many.append("Persoon ").append(i).append('\n');
        }
        assertThat(send("veel.csv", many.toString().getBytes(UTF_8)))
                .hasStatus(400)
                .bodyText()
                .contains("meer dan 500 regels");
    }

    @Test
    void html_and_formulas_in_a_list_stay_words_here_and_in_the_workbook_that_goes_out() throws IOException {
        var html = "<img src=x onerror=alert(1)>";
        var formula = "=HYPERLINK(\"https://boos.example\";\"klik\")";
        var batch = NetworkStage.to(send("boos.xlsx", workbook(html, formula)));
        assertThat(stage.facilitator.get(batch)).bodyText().contains("&lt;img").doesNotContain(html);
        stage.facilitator.post(batch + "/verwerkt", "o0", "new", "p0", "new");

        assertThat(persons.list(stage.approach.id()).getFirst().name()).isEqualTo(formula);
        var sheets = sheets(
                stage.facilitator.get(stage.url + "/netwerk.xlsx").getResponse().getContentAsByteArray());
        assertThat(sheets).contains("HYPERLINK").doesNotContain("<f>", "<f ");
    }

    @Test
    void parties_that_look_alike_stand_side_by_side_and_become_one_when_somebody_says_so() {
        var stays = stage.party("Stichting Welzijn Noord", "welfare");
        var goes = stage.party("Welzijn-Noord", "youth");
        stage.person("An de Boer", "", goes);
        stage.facilitator.post(goes + "/houding", "fase", "TAKES_PART", "belang", "Samen één loket");
        assertThat(stage.facilitator.get(stage.url + "/dubbel"))
                .bodyText()
                .contains("naam lijkt", "Voeg samen als Stichting Welzijn Noord");

        stage.facilitator.post(stays + "/samengevoegd", "met", goes.replaceFirst(".*/", ""));

        assertThat(stage.facilitator.get(stays))
                .bodyText()
                .contains("An de Boer", "Samen één loket", "Jeugd en opvoeden");
        assertThat(organisations.list(stage.approach.id())).hasSize(1);
    }

    @Test
    void only_who_leads_reads_lists_in() {
        assertThat(stage.as(Part.MEMBER).get(stage.url + "/inlezen")).hasStatus(403);
        assertThat(stage.as(Part.PARTNER).get(stage.url + "/netwerk.xlsx")).hasStatus(403);
    }

    private Organisation first() {
        return organisations.list(stage.approach.id()).getFirst();
    }

    private MvcTestResult send(String name, byte[] content) {
        return stage.facilitator.send(
                stage.url + "/inlezen",
                new MockMultipartFile("bestand", name, "application/octet-stream", content),
                "doel",
                "TOGETHER",
                "grondslag",
                "TASK");
    }

    private static byte[] workbook(String organisation, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Blad 1");
            sheet.value(0, 0, "Organisatie");
            sheet.value(0, 1, "Naam");
            sheet.value(1, 0, organisation);
            sheet.value(1, 1, name);
        }
        return out.toByteArray();
    }

    private static String sheets(byte[] book) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }
}
