package nl.gezondewijk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Learned;
import nl.gezondewijk.sheet.Made;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the pages answer to sheets that are not as one would like them. */
@SpringBootTest
@AutoConfigureMockMvc
class ContributionPagesTests {
    private static final UserRequestPostProcessor OWNER = user("eigenaar").roles("DATA_MANAGER");
    private static final UserRequestPostProcessor OTHER = user("ander").roles("DATA_MANAGER");
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ROWS = """
            Gemeente;Jaar;Teller;Noemer
            GM9998;2020;120;4.500
            """;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient db;

    @Autowired
    Jobs.Forgetting forgetting;

    @BeforeEach
    void learn() {
        areas.learn(2020, List.of(Learned.named("GM9998", "Voorbeeldstad")));
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("leeg.csv", new byte[0], "Dit bestand is leeg.", "Kies een bestand waar rijen"),
                Arguments.of(
                        "kop.csv",
                        Made.text("Gemeente;Jaar;Aantal\n"),
                        "geen rijen onder de namen van de kolommen",
                        "per rij een gebied en een of meer cijfers"),
                Arguments.of(
                        "kolom.csv",
                        Made.text("Gemeente\nGM9998\nGM9999\n"),
                        "er is maar één kolom",
                        "met een puntkomma"),
                Arguments.of(
                        "x.xlsx", joined(COMPOUND, "EncryptedPackage"), "met een wachtwoord", "Haal het wachtwoord"),
                Arguments.of(
                        "x.xlsm",
                        Made.zip(Map.of("xl/workbook.xml", "<x/>", "xl/vbaProject.bin", "x")),
                        "macro’s",
                        "gewone werkmap"),
                Arguments.of("x.xls", joined(COMPOUND, "Workbook"), "oude Excel", "als werkmap (.xlsx)"),
                Arguments.of("x.csv", Made.text("%PDF-1.7"), "Dit is een PDF.", "Vraag de maker"),
                Arguments.of("x.xlsx", bomb(), "te groot", "verdeel het over twee bestanden"),
                Arguments.of("x.xlsx", hidden(), "verborgen", "Maak het blad met de cijfers zichtbaar"),
                Arguments.of(
                        "x.csv",
                        Made.text("Naam;BSN;Buurt\n" + "A. Jansen;123456782;BU00141001\n".repeat(3)
                                + "B. de Wit;111222333;BU00141001\nC. Bos;999990019;BU00141002\n"),
                        "over personen",
                        "Tel het bestand eerst"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String name, byte[] content, String why, String good) {
        long before = contents();
        var answer = handIn(name, content);
        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .contains(why, good, "value=\"Wmo &amp; co\"", "value=\"Onze club\"");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_name_is_asked_for_and_a_file_as_well() {
        assertThat(pages.perform(pages.post()
                        .multipart()
                        .uri("/eigen-cijfers")
                        .param("naam", "")
                        .param("aanbieder", "Onze club")
                        .with(OWNER)
                        .with(csrf())))
                .hasStatus(400)
                .bodyText()
                .contains("Vul een naam in van hoogstens 120 tekens.", "Kies een bestand.", "value=\"Onze club\"");
    }

    @Test
    void formulas_without_their_values_and_words_among_numbers_are_told_by_row() {
        var page = received("formules.xlsx", Made.xlsx(book -> {
            var sheet = book.newWorksheet("Cijfers");
            for (int i = 0; i < 4; i++) {
                sheet.value(
                        0, i, List.of("Gemeente", "Jaar", "Teller", "Noemer").get(i));
            }
            sheet.value(1, 0, "GM9998");
            sheet.value(1, 1, 2020);
            sheet.value(1, 2, 12);
            sheet.value(1, 3, 90);
            sheet.value(2, 0, "GM9998");
            sheet.value(2, 1, 2021);
            sheet.formula(2, 2, "C2+1");
            sheet.value(2, 3, 90);
        }));
        assertThat(get(page + "/kolommen", OWNER)).bodyText().contains("Er zijn formules zonder uitkomst (1).");
        assertThat(send(page + "/kolommen", OWNER)).hasStatus3xxRedirection();
        assertThat(describe(page, "PUBLISHED")).hasStatus3xxRedirection();
        assertThat(get(page, OWNER))
                .bodyText()
                .contains("In een kolom met getallen of jaren staat iets anders.", "=C2+1", "Nog niet klaar")
                .doesNotContain("/gepubliceerd\"");
        assertThat(send(page + "/gepubliceerd", OWNER)).hasRedirectedUrl(page);
        assertThat(get(page, OWNER)).bodyText().contains("Nog niet klaar");
    }

    @Test
    void of_several_sheets_one_is_chosen() {
        var page = received("bladen.xlsx", Made.xlsx(book -> {
            book.newWorksheet("Toelichting").value(0, 0, "Lees mij");
            var sheet = book.newWorksheet("Cijfers & meer");
            sheet.value(0, 0, "Gemeente");
            sheet.value(0, 1, "Aantal 2020");
            sheet.value(1, 0, "GM9998");
            sheet.value(1, 1, 7);
        }));
        assertThat(get(page + "/kolommen", OWNER)).bodyText().contains("?blad=Cijfers%20%26%20meer");
        assertThat(get(page + "/kolommen?blad=Cijfers%20%26%20meer", OWNER))
                .bodyText()
                .contains("Aantal 2020", "GM9998");
    }

    @Test
    void a_sheet_without_area_or_year_is_asked_for_them_and_choices_are_kept() {
        var page = received("x.csv", Made.text("Soort;Getal\nappel;1\npeer;2\nappel;3\npeer;4\n"));
        assertThat(send(page + "/kolommen", OWNER, "rol-0", "LEFT_OUT", "rol-1", "VALUE", "cijfer-1", "Fruit"))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "Wijs een kolom aan die zegt om welk gebied het gaat",
                        "vul het jaar in dat voor alle rijen geldt")
                .contains("value=\"Fruit\"");
    }

    @Test
    void an_age_that_cannot_be_read_or_stands_twice_is_told_at_its_column() {
        var page = received(
                "x.csv",
                Made.text("Gemeente;Jaar;aantal 0-4;aantal 5-64;aantal 65+;inwoners 0-4;inwoners 5-64;inwoners 65+\n"
                        + "GM9998;2020;12;30;40;1000;2000;900\n"));
        assertThat(get(page + "/kolommen", OWNER)).bodyText().contains("3 kolommen, één voor elke leeftijd");
        assertThat(send(page + "/kolommen", OWNER, "rol-2", "COUNTED", "leeftijd-3", "ouderen", "kop-3", "2"))
                .hasStatus(400)
                .bodyText()
                .contains("De leeftijd van kolom ‘aantal 5-64’ schrijft u als 5-9", "value=\"ouderen\"");
        assertThat(send(page + "/kolommen", OWNER, "leeftijd-3", "0 tot 5"))
                .hasStatus(400)
                .bodyText()
                .contains("De kolommen ‘aantal 0-4’ en ‘aantal 5-64’ zeggen nu hetzelfde");
        assertThat(send(page + "/kolommen", OWNER, "rol-2", "LEFT_OUT", "kop-3", "2", "kop-4", "2", "actie", "bekijk"))
                .bodyText()
                .contains("Dit hebt u gekozen.", "Met deze keuzes lezen wij niets.");
    }

    @Test
    void a_sheet_is_its_owners_alone() {
        var page = received("x.csv", Made.text(ROWS));
        for (var path : List.of("", "/kolommen", "/betekenis", "/gebieden")) {
            assertThat(get(page + path, OTHER)).hasStatus(404);
        }
        for (var deed :
                List.of("/kolommen", "/gepubliceerd", "/weggegooid", "/ingetrokken", "/gevraagd", "/beoordeeld")) {
            assertThat(send(page + deed, OTHER)).hasStatus(404);
        }
        assertThat(get("/eigen-cijfers", OTHER)).bodyText().doesNotContain("Wmo &amp; co");
    }

    @Test
    void counts_of_people_without_a_whole_are_not_told_as_a_plain_value() {
        var page = received("x.csv", Made.text("Gemeente;Jaar;Gemiddelde\nGM9998;2020;1,5\n"));
        send(page + "/kolommen", OWNER);
        assertThat(describe(page, "REGISTER", "vorm-0", "VALUE_MEAN")).hasStatus3xxRedirection();
        assertThat(get(page, OWNER)).bodyText().contains("Dit cijfer gaat over mensen, maar heeft geen aantallen.");
    }

    @Test
    void who_says_that_figures_are_public_already_says_where_and_whoever_looks_along_sees_it() {
        var page = received("x.csv", Made.text(ROWS));
        send(page + "/kolommen", OWNER);
        for (var none : List.of("", "onze site", "https://intranet/x", "javascript:alert(1)")) {
            assertThat(describe(page, "PUBLISHED", "adres", none, "naam-0", "Openbare hulp"))
                    .as(none)
                    .hasStatus(400)
                    .bodyText()
                    .contains("Vul het hele adres in", "value=\"Openbare hulp\"");
        }
        assertThat(describe(page, "PUBLISHED", "naam-0", "Openbare hulp")).hasStatus3xxRedirection();
        send(page + "/gepubliceerd", OWNER);
        send(page + "/gevraagd", OWNER, "lezers", "EVERYONE");
        assertThat(get(page, OTHER))
                .hasStatusOk()
                .bodyText()
                .contains("Kijk of ze hier echt staan", "href=\"https://cijfers.example.nl/hulp\"");
        send(page + "/beoordeeld", OTHER, "oordeel", "akkoord");
        assertThat(get("/wijkprofiel/GM9998/eigen-onze-club-openbare-hulp", OTHER))
                .bodyText()
                .contains("Eerder gepubliceerd op https://cijfers.example.nl/hulp.");
    }

    @Test
    void an_owner_withdraws_figures_and_takes_their_numbers_away_at_once_or_later() {
        var page = described(OWNER, "naam-0", "Weg ermee");
        send(page + "/gepubliceerd", OWNER);
        assertThat(get(page, OWNER)).bodyText().contains("Haal ook de getallen zelf weg", "120 van 4.500");
        assertThat(send(page + "/getallen-weggehaald", OWNER))
                .as("while they stand")
                .hasStatus(409);
        send(page + "/ingetrokken", OWNER, "reden-intrekken", "verkeerd geteld");
        assertThat(get(page, OWNER)).bodyText().contains("verkeerd geteld", "120 van 4.500");

        assertThat(send(page + "/getallen-weggehaald", OTHER)).hasStatus(404);
        assertThat(send(page + "/getallen-weggehaald", OWNER)).hasRedirectedUrl(page);
        assertThat(send(page + "/getallen-weggehaald", OWNER)).as("again").hasStatus(409);
        assertThat(get(page, OWNER))
                .bodyText()
                .contains("verkeerd geteld", "De getallen zelf zijn weggehaald.")
                .doesNotContain("4.500", "120");
        var id = page.substring(page.lastIndexOf('/') + 1);
        assertThat(db.sql("SELECT action FROM audit.entry WHERE object = :object ORDER BY number")
                        .param("object", "contribution:" + id)
                        .query(String.class)
                        .list())
                .endsWith("contribution.published", "contribution.withdrawn", "contribution.emptied");
    }

    @Test
    void two_suppliers_of_one_name_fill_indicators_of_their_own() {
        var ours = described(OWNER, "naam-0", "Raad");
        var theirs = described(OTHER, "naam-0", "Raad");
        assertThat(send(ours + "/gepubliceerd", OWNER)).hasRedirectedUrl(ours);
        send(theirs + "/gepubliceerd", OTHER);
        assertThat(get(theirs, OTHER))
                .bodyText()
                .contains("Een ander heeft intussen cijfers met dezelfde naam gepubliceerd", "Ga terug naar stap 2");
        assertThat(describe(theirs, "PUBLISHED", OTHER, "naam-0", "Raad")).hasStatus3xxRedirection();
        send(theirs + "/gepubliceerd", OTHER);

        assertThat(db.sql(
                                "SELECT key || ' ' || held_by FROM indicator.defined WHERE key ~ '^eigen-onze-club-raad(-2)?$'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("eigen-onze-club-raad other:eigenaar", "eigen-onze-club-raad-2 other:ander");
    }

    @Test
    void a_way_of_working_reads_next_years_sheet_though_its_headings_tell_another_year() {
        var first = received("2020.csv", Made.text("Gemeente;aantal 2020;noemer 2020\nGM9998;120;4500\n"));
        send(first + "/kolommen", OWNER);
        describe(first, "PUBLISHED");
        assertThat(send(first + "/gepubliceerd", OWNER, "werkwijze", "Elk jaar"))
                .hasRedirectedUrl(first);

        var next = received("2021.csv", Made.text("Gemeente;aantal 2021;noemer 2021\nGM9998;125;4600\n"));
        assertThat(get(next + "/kolommen", OWNER)).bodyText().contains("Elk jaar");
        assertThat(send(next + "/werkwijze", OWNER, "naam", "Elk jaar")).hasRedirectedUrl(next + "/betekenis");
        assertThat(get(next + "/betekenis", OWNER)).bodyText().contains("2021", "value=\"Hulp\"");
        assertThat(describe(next, "PUBLISHED")).hasStatus3xxRedirection();
        send(next + "/gepubliceerd", OWNER);
        assertThat(get(next, OWNER)).bodyText().contains("Hulp, 2021", "2,7", "125 van 4.600");
    }

    @Test
    void a_way_of_working_is_of_who_kept_it_and_others_keep_theirs_under_another_name() {
        var ours = described(OWNER);
        assertThat(send(ours + "/gepubliceerd", OWNER, "werkwijze", "Zo doen wij het"))
                .hasRedirectedUrl(ours);
        assertThat(get("/eigen-cijfers", OTHER)).bodyText().contains("Zo doen wij het", "van eigenaar");

        var theirs = received("x.csv", Made.text(ROWS), OTHER);
        assertThat(get(theirs + "/kolommen", OTHER))
                .bodyText()
                .contains("Lees het als ‘Zo doen wij het’", "van eigenaar");
        send(theirs + "/werkwijze", OTHER, "naam", "Zo doen wij het");
        assertThat(describe(theirs, "PUBLISHED", OTHER, "naam-0", "Steun")).hasStatus3xxRedirection();
        assertThat(send(theirs + "/gepubliceerd", OTHER, "werkwijze", "Zo doen wij het"))
                .hasStatus(400)
                .bodyText()
                .contains("Deze werkwijze is van een andere organisatie", "value=\"Zo doen wij het\"");
        assertThat(versions()).containsExactly("Zo doen wij het 1 other:eigenaar");

        assertThat(send(theirs + "/gepubliceerd", OTHER, "werkwijze", "Zo doen zij het"))
                .hasRedirectedUrl(theirs);
        assertThat(versions()).containsExactly("Zo doen wij het 1 other:eigenaar", "Zo doen zij het 1 other:ander");
    }

    private List<String> versions() {
        return db.sql(
                        "SELECT name || ' ' || version || ' ' || held_by FROM contribution.recipe WHERE name LIKE 'Zo doen %'"
                                + " ORDER BY 1")
                .query(String.class)
                .list();
    }

    @Test
    void each_step_of_a_sheet_is_in_the_trail_without_what_stands_in_it() {
        var page = described(OWNER);
        send(page + "/weggegooid", OWNER);
        assertThat(db.sql("SELECT action FROM audit.entry WHERE object = :object ORDER BY number")
                        .param("object", "contribution:" + page.substring(page.lastIndexOf('/') + 1))
                        .query(String.class)
                        .list())
                .containsExactly(
                        "contribution.received",
                        "contribution.laid-out",
                        "contribution.described",
                        "contribution.discarded");
    }

    private String described(UserRequestPostProcessor by, String... more) {
        var page = received("x.csv", Made.text(ROWS), by);
        assertThat(send(page + "/kolommen", by)).hasStatus3xxRedirection();
        assertThat(describe(page, "PUBLISHED", by, more)).hasStatus3xxRedirection();
        return page;
    }

    @Test
    void what_is_thrown_away_or_lies_a_week_leaves_nothing() {
        var thrown = received("x.csv", Made.text(ROWS));
        assertThat(send(thrown + "/weggegooid", OWNER)).hasRedirectedUrl("/eigen-cijfers");
        assertThat(get(thrown, OWNER)).bodyText().contains("Er is niets van bewaard.");
        assertThat(contents()).isZero();

        var forgotten = received("x.csv", Made.text(ROWS));
        forgetting.forget();
        assertThat(contents()).isOne();
        db.sql("UPDATE contribution.content SET received_at = :then")
                .param(
                        "then",
                        Timestamp.from(Instant.now().minus(Contents.LONGEST).minusSeconds(60)))
                .update();
        forgetting.forget();
        assertThat(contents()).isZero();
        assertThat(get(forgotten, OWNER)).bodyText().contains("Er is niets van bewaard.");
    }

    @Test
    void after_a_crash_of_the_database_it_says_that_the_sheet_is_gone() {
        var page = received("x.csv", Made.text(ROWS));
        db.sql("TRUNCATE contribution.content, contribution.work").update();
        for (var path : List.of("/kolommen", "/betekenis", "/gebieden")) {
            assertThat(get(page + path, OWNER)).hasRedirectedUrl(page);
        }
        assertThat(get(page, OWNER)).hasStatusOk().bodyText().contains("Het bestand is er niet meer.");
        send(page + "/weggegooid", OWNER);
    }

    private long contents() {
        return db.sql("SELECT count(*) FROM contribution.content")
                .query(Long.class)
                .single();
    }

    private MvcTestResult handIn(String name, byte[] content) {
        return handIn(name, content, OWNER);
    }

    private MvcTestResult handIn(String name, byte[] content, UserRequestPostProcessor by) {
        return pages.perform(pages.post()
                .multipart()
                .uri("/eigen-cijfers")
                .file(new MockMultipartFile("bestand", name, "application/octet-stream", content))
                .param("naam", "Wmo & co")
                .param("aanbieder", "Onze club")
                .with(by)
                .with(csrf()));
    }

    private String received(String name, byte[] content) {
        db.sql("TRUNCATE contribution.content, contribution.work").update();
        return received(name, content, OWNER);
    }

    private String received(String name, byte[] content, UserRequestPostProcessor by) {
        var to = String.valueOf(handIn(name, content, by).getResponse().getRedirectedUrl());
        assertThat(to).endsWith("/kolommen");
        return to.substring(0, to.length() - "/kolommen".length());
    }

    private MvcTestResult describe(String page, String kind, String... more) {
        return describe(page, kind, OWNER, more);
    }

    private MvcTestResult describe(String page, String kind, UserRequestPostProcessor by, String... more) {
        return send(
                page + "/betekenis",
                by,
                Stream.concat(
                                Stream.of(
                                        "soort",
                                        kind,
                                        "adres",
                                        "https://cijfers.example.nl/hulp",
                                        "over",
                                        "PATIENTS",
                                        "jaar",
                                        "2020",
                                        "mee-0",
                                        "ja",
                                        "naam-0",
                                        "Hulp",
                                        "vorm-0",
                                        "SHARE_PERCENT",
                                        "onderwerp-0",
                                        "care",
                                        "gunstig-0",
                                        "NEITHER"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private MvcTestResult send(String to, UserRequestPostProcessor by, String... fields) {
        var form = pages.post().uri(to).with(by).with(csrf());
        var all = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        for (var field : all.entrySet()) {
            form = form.param(field.getKey(), field.getValue());
        }
        return form.exchange();
    }

    private MvcTestResult get(String path, UserRequestPostProcessor by) {
        return pages.get().uri(java.net.URI.create(path)).with(by).exchange();
    }

    private static byte[] joined(byte[] start, String wide) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(start);
        bytes.writeBytes(new byte[512]);
        bytes.writeBytes(wide.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static byte[] hidden() {
        return Made.xlsx(book -> {
            var sheet = book.newWorksheet("Geheim");
            sheet.value(0, 0, "x");
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        });
    }

    /** A few hundred kilobytes that unpack to as many megabytes. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var block = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }
}
