package nl.gezondewijk.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.counting.Choice;
import nl.gezondewijk.counting.Counting;
import nl.gezondewijk.counting.Lines;
import nl.gezondewijk.counting.Question;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.sheet.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A practice counts its patients in its own browser, and nothing of them leaves it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CountInTheBrowserStory {
    private static final String SECRET = "Zwaanshals";

    private static final List<String> WORKBOOK = List.of("Postcode", "Leeftijd", "Rookt", "Sinds", "Deel");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext program;

    @Test
    void a_hundred_thousand_patients_are_counted_and_no_request_carries_a_line() throws IOException {
        var lines = Lines.of(new Random(1), 100_000, 40, 0).replace("nr;", SECRET + ";");
        try (var reader = Reader.withDesk(port)) {
            var requests = new ArrayList<Request>();
            reader.open("/tellen");
            reader.page.onRequest(requests::add);
            long began = System.nanoTime();
            choose(reader, "patienten.csv", lines.getBytes(StandardCharsets.UTF_8));
            reader.page.locator("#keuzes").waitFor();
            reader.page.check("input[name=vraag][value=rookt]");
            reader.page.selectOption("[data-answer=nee]", "whole");
            reader.page.selectOption("[data-answer=soms]", "whole");
            reader.page.selectOption("[data-answer='\"zelden\"']", "whole");
            reader.page.selectOption("[data-answer='weet niet; geen idee']", "out");
            reader.page.click("#tel");
            var saved = saved(reader);
            System.out.printf("100,000 lines read and counted in %d ms%n", (System.nanoTime() - began) / 1_000_000);

            assertThat(saved)
                    .isEqualTo(
                            "\uFEFF" + java(lines, question("rookt", List.of("ja"), List.of("weet niet; geen idee"))));
            assertThat(saved.lines())
                    .hasSizeGreaterThan(20)
                    .element(1)
                    .asString()
                    .startsWith("1011;rookt: ja;");
            assertThat(requests)
                    .filteredOn(request -> !request.url().equals("http://localhost:" + port + "/favicon.svg"))
                    .allSatisfy(request -> assertThat(request.url()).startsWith("blob:"));
            reader.finds_nothing_in_the_way();
        }
    }

    @Test
    void the_browser_counts_and_withholds_as_the_command_does() {
        try (var reader = Reader.withDesk(port)) {
            reader.open("/tellen");
            for (int seed = 0; seed < 120; seed++) {
                var random = new Random(seed);
                var lines = Lines.random(random);
                var choice = Lines.choice(random);
                assertThat(script(reader, lines, choice))
                        .as("seed " + seed)
                        .isEqualTo(Counting.count(Made.sheet(lines.getBytes(StandardCharsets.UTF_8), "x.csv"), choice)
                                .toCsv());
            }
        }
    }

    @Test
    void a_workbook_is_read_as_the_command_reads_it() throws IOException {
        var random = new Random(5);
        var book = Made.xlsx(workbook -> {
            var sheet = workbook.newWorksheet("Patiënten");
            WORKBOOK.forEach(name -> sheet.value(0, column(name), name));
            for (int i = 1; i < 400; i++) {
                sheet.value(i, 0, 9710 + random.nextInt(4));
                sheet.value(i, 1, random.nextInt(90));
                sheet.value(i, 2, random.nextInt(3) == 0);
                sheet.value(i, 3, java.time.LocalDate.of(2020 + random.nextInt(3), 1, 1));
                sheet.style(i, 3).format("dd-mm-yyyy").set();
                sheet.value(i, 4, random.nextInt(3) / 8.0);
                sheet.style(i, 4).format("0.0%").set();
            }
        });
        try (var reader = Reader.withDesk(port)) {
            reader.open("/tellen");
            choose(reader, "patienten.xlsx", book);
            reader.page.locator("#keuzes").waitFor();
            for (var column : WORKBOOK.subList(1, 5)) {
                reader.page.check("input[name=vraag][value=" + column + "]");
            }
            reader.page.click("#tel");
            var choice = new Choice(
                    Optional.of("Postcode"),
                    WORKBOOK.subList(1, 5).stream().map(Question::parse).toList(),
                    Map.of(),
                    Choice.USUAL_AGES,
                    10,
                    Optional.empty());
            var counted = Counting.count(Made.sheet(book, "x.xlsx"), choice).toCsv();
            assertThat(counted).contains("Rookt: ja", "Sinds: 2020-01-01", "Deel: 12.5%", "Leeftijd: 18-64");
            assertThat(saved(reader)).isEqualTo("\uFEFF" + counted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_is_wrong_is_said_and_the_page_goes_on(String language) {
        try (var reader = Reader.withPhone(port)) {
            reader.open("/tellen?taal=" + language);
            choose(reader, "brief.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
            hears(reader, "PDF");
            choose(reader, "oud.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
            hears(reader, ".xlsx");
            choose(reader, "kapot.xlsx", new byte[] {'P', 'K', 3, 4, 5, 6, 7});
            hears(reader, "CSV");
            choose(reader, "goed.csv", "wijk;rookt\nA;ja\nB;nee\n".getBytes(StandardCharsets.UTF_8));
            reader.page.check("input[name=vraag][value=rookt]");
            reader.page.click("#tel");
            assertThat(reader.page.locator("#rijen").innerText())
                    .contains(language.equals("en") ? "withheld" : "achtergehouden");
            reader.need_not_scroll_sideways().finds_nothing_in_the_way();
        }
    }

    @Test
    void a_data_manager_hands_the_counts_in_and_not_the_lines() {
        var lines = Lines.of(new Random(4), 2_000, 5, 0).replace("nr;", SECRET + ";");
        try (var reader = Reader.withDesk(port)) {
            var account = Hired.as(Audience.DATA_MANAGER, program);
            reader.open("/inloggen");
            reader.page.fill("#email", account.email());
            reader.page.fill("#password", account.password());
            reader.page.click("main button[type=submit]");
            reader.open("/tellen");
            choose(reader, "patienten.csv", lines.getBytes(StandardCharsets.UTF_8));
            reader.page.locator("#keuzes").waitFor();
            reader.page.check("input[name=vraag][value=geslacht]");
            reader.page.fill("#jaar", "2024");
            reader.page.click("#tel");
            reader.page.click("#uitkomst details summary");
            reader.finds_nothing_in_the_way();
            reader.page.fill("#naam", "Geslacht van patiënten");
            reader.page.fill("#aanbieder", "Praktijk De Linde");
            var sent = new ArrayList<String>();
            reader.page.onRequest(request -> sent.add(String.valueOf(request.postData())));
            reader.page.click("#uitkomst form button[type=submit]");
            reader.page.waitForURL("**/eigen-cijfers/*/**");
            assertThat(sent).noneMatch(body -> body.contains(SECRET));
            assertThat(reader.text()).contains("noemer", "teller");
        }
    }

    @Test
    void without_script_the_page_names_the_command() {
        try (var reader = Reader.withoutScript(port)) {
            reader.open("/tellen");
            assertThat(reader.text()).contains("gezondewijk count").doesNotContain("1. Kies uw bestand");
        }
    }

    private static int column(String name) {
        return WORKBOOK.indexOf(name);
    }

    private static void choose(Reader reader, String name, byte[] content) {
        reader.page.setInputFiles("#bestand", new FilePayload(name, "application/octet-stream", content));
    }

    private static void hears(Reader reader, String word) {
        reader.page
                .locator("#fout-zin", new com.microsoft.playwright.Page.LocatorOptions().setHasText(word))
                .waitFor();
    }

    private static String saved(Reader reader) throws IOException {
        Download download = reader.page.waitForDownload(() -> reader.page.click("#bewaar"));
        return Files.readString(download.path());
    }

    private static Question question(String column, List<String> counted, List<String> leftOut) {
        return new Question(column, counted, leftOut);
    }

    private static String java(String lines, Question question) {
        var choice = new Choice(
                Optional.of("postcode"), List.of(question), Map.of(), Choice.USUAL_AGES, 10, Optional.empty());
        return Counting.count(Made.sheet(lines.getBytes(StandardCharsets.UTF_8), "x.csv"), choice)
                .toCsv();
    }

    private static String script(Reader reader, String lines, Choice choice) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("area", choice.area().orElse(null));
        asked.put(
                "questions",
                choice.questions().stream()
                        .map(one -> Map.of("column", one.column(), "counted", one.counted(), "leftOut", one.leftOut()))
                        .toList());
        asked.put("where", choice.where());
        asked.put("ages", choice.ages());
        asked.put("fewest", choice.fewest());
        asked.put("year", choice.year().orElse(null));
        return (String) reader.page.evaluate(
                "async ([lines, choice]) => { const { count, csv, table } = await import('/tellen.js'); return count(table(csv(lines)), choice).csv }",
                java.util.Arrays.asList(lines, asked));
    }
}
