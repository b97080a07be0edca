package nl.gezondewijk.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.contribution.HandIn;
import nl.gezondewijk.database.Backup;
import nl.gezondewijk.database.LivingFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over real HTTP: what a partner sends by the link, and that nothing stays of what is about persons. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SupplyByLinkTests {
    private static final Actor MANAGER = new Actor("account:9b1c0f3e-0000-4000-8000-000000000001", "M. Dijkstra");
    private static final String SECRET = "Zwaanshalskwartier";
    private static final String KEPT = "Kortsluitingsstraat";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    Requests requests;

    @Autowired
    PartnerLinks links;

    @Autowired
    Answers answers;

    @Autowired
    HandIn handIn;

    @Autowired
    Backup backup;

    @Autowired
    JdbcClient db;

    @TempDir
    Path folder;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private int request;
    private String address;

    @BeforeEach
    void ask() {
        request = requests.ask(
                new Requests.Asked(
                        new Partner("Praktijk De Linde", "", ""),
                        "patiënten met diabetes",
                        Optional.empty(),
                        new Request.Place("GM9999", "Voorbeeldstad"),
                        LocalDate.now().plusDays(3)),
                MANAGER,
                "machine");
        address = "/uitvraag/" + links.make(request, MANAGER, "machine");
    }

    @Test
    void counts_are_taken_and_wait_for_somebody_of_the_staff() throws Exception {
        var answer = send("telling.csv", "postcode;jaar;diabetes aantal;noemer\n9741;2024;80;1200\n9742;2024;61;950\n");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(get(address)).contains("telling.csv", "wacht op wie het nakijkt");
        assertThat(requests.find(request).orElseThrow().state()).isEqualTo(Request.State.SUPPLIED);

        var supplied = handIn.of(request);
        assertThat(supplied).extracting(HandIn.Supplied::waiting).containsExactly(true);
        assertThat(handIn.takeUp(request, supplied.getFirst().id(), MANAGER, "machine"))
                .isTrue();
        assertThat(handIn.takeUp(request, supplied.getFirst().id(), MANAGER, "machine"))
                .isFalse();
        assertThat(get(address)).contains("wordt nagekeken");
    }

    @Test
    void no_sign_in_a_name_turns_the_letters_after_it_round() throws Exception {
        send(
                "../telling\u202Evsc.exe.csv",
                "postcode;jaar;diabetes aantal;noemer\n9741;2024;80;1200\n9742;2024;61;950\n");
        assertThat(get(address)).contains("tellingvsc.exe.csv").doesNotContain("\u202E");
    }

    @Test
    void of_a_file_about_persons_nothing_is_kept_anywhere() throws Exception {
        var lines = new StringBuilder("BSN;achternaam;postcode;rookt\n");
        for (int i = 0; i < 2_000; i++) {
            lines.append("111222333;").append(SECRET).append(";9741;ja\n");
        }
        var answer = send(SECRET + ".csv", lines.toString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("Dit bestand lijkt over personen te gaan", "Kolom A (BSN)", "Kolom B (achternaam)", "/tellen")
                .doesNotContain(SECRET);
        assertThat(handIn.of(request)).isEmpty();

        db.sql("CHECKPOINT").update();
        assertThat(filesWith(SECRET)).isEmpty();
        var saved = folder.resolve("backup.zip");
        backup.save(saved);
        try (var zip = new java.util.zip.ZipFile(saved.toFile())) {
            for (var part : java.util.Collections.list(zip.entries())) {
                assertThat(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain(SECRET);
            }
        }
        assertThat(db.sql("SELECT object || ' ' || outcome FROM audit.entry WHERE action = 'contribution.not-taken'")
                        .query(String.class)
                        .list())
                .contains("refusal:PERSONS REFUSED");
    }

    @Test
    void the_search_for_what_is_kept_would_find_it() throws Exception {
        db.sql("UPDATE datarequest.request SET contact = :secret WHERE id = :id")
                .param("secret", KEPT)
                .param("id", request)
                .update();
        db.sql("CHECKPOINT").update();
        assertThat(filesWith(KEPT)).isNotEmpty();
    }

    @Test
    void without_a_link_that_works_no_file_is_read() throws Exception {
        get(address);
        links.end(request, MANAGER, "machine");
        var answer = send("telling.csv", "postcode;aantal\n9741;80\n");
        assertThat(answer.statusCode()).isIn(302, 403, 404);
        assertThat(answer.headers().firstValue("Location").orElse("/inloggen")).contains("/inloggen");
        assertThat(handIn.of(request)).isEmpty();
    }

    @Test
    void one_link_sends_some_files_an_hour_and_no_more_than_fits_in_a_day() throws Exception {
        for (int i = 0; i < SentFiles.MOST_AN_HOUR; i++) {
            assertThat(send("leeg.csv", "").statusCode()).isEqualTo(400);
        }
        var refused = send("telling.csv", "postcode;jaar;aantal\n9741;2024;80\n");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("het afgelopen uur al 10 bestanden", "Probeer het over een uur opnieuw");
        assertThat(handIn.of(request)).isEmpty();

        db.sql("UPDATE datarequest.sent SET at = at - interval '61 minutes', bytes = :much WHERE request = :request")
                .param("much", SentFiles.BYTES_A_DAY / SentFiles.MOST_AN_HOUR)
                .param("request", request)
                .update();
        var full = send("telling.csv", "postcode;jaar;aantal\n9741;2024;80\n");
        assertThat(full.statusCode()).isEqualTo(429);
        assertThat(full.body()).contains("het afgelopen etmaal", "Stuur morgen de rest");

        db.sql("UPDATE datarequest.sent SET at = at - interval '1 day' WHERE request = :request")
                .param("request", request)
                .update();
        assertThat(send("telling.csv", "postcode;jaar;aantal\n9741;2024;80\n9742;2024;90\n")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void one_link_answers_some_times_an_hour_and_a_day_and_keeps_what_was_typed_after_that() throws Exception {
        for (int i = 0; i < Answers.MOST_AN_HOUR; i++) {
            assertThat(answer("We kijken ernaar " + i).statusCode()).isEqualTo(302);
        }
        var refused = answer("Toch liever een ander jaar");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Probeer het later opnieuw", "Toch liever een ander jaar</textarea>");
        assertThat(answers.of(request)).hasSize(Answers.MOST_AN_HOUR);

        hourLater();
        for (int i = Answers.MOST_AN_HOUR; i < Answers.MOST_A_DAY; i++) {
            assertThat(answer("We kijken ernaar " + i).statusCode()).isEqualTo(302);
            hourLater();
        }
        assertThat(answer("Nog een keer").statusCode()).isEqualTo(429);
        assertThat(answers.of(request)).hasSize(Answers.MOST_A_DAY);
        assertThat(answers.give(
                        request,
                        new Answer(
                                Answer.Kind.YES, Optional.empty(), Optional.empty(), "", "", java.time.Instant.now()),
                        MANAGER,
                        "machine"))
                .as("who asked writes down what they hear")
                .isEqualTo(Answers.Given.TAKEN);
    }

    /** Who goes on is refused each time; the trail says so once an hour. */
    @Test
    void what_one_link_sends_too_much_does_not_fill_the_trail() throws Exception {
        for (int i = 0; i < SentFiles.MOST_AN_HOUR; i++) {
            answer("We kijken ernaar " + i);
            send("leeg.csv", "");
        }
        for (int i = 0; i < 3; i++) {
            assertThat(answer("Nog een keer").statusCode()).isEqualTo(429);
            assertThat(send("leeg.csv", "").statusCode()).isEqualTo(429);
        }
        assertThat(refusals()).isEqualTo(1);

        db.sql("UPDATE datarequest.request SET too_much_since = too_much_since - interval '61 minutes' WHERE id = :id")
                .param("id", request)
                .update();
        assertThat(send("leeg.csv", "").statusCode()).isEqualTo(429);
        assertThat(send("leeg.csv", "").statusCode()).isEqualTo(429);
        assertThat(refusals()).isEqualTo(2);
    }

    private long refusals() {
        return db.sql("""
                        SELECT count(*) FROM audit.entry WHERE action = 'datarequest.too-much-sent' AND object = :object
                        """)
                .param("object", Request.reference(request))
                .query(Long.class)
                .single();
    }

    /** Of the answers so far: just over one, so that thirty are within a day yet. */
    private void hourLater() {
        db.sql("""
                        UPDATE datarequest.answer SET given_at = given_at - interval '61 minutes'
                        WHERE request = :request AND given_at > now() - interval '1 hour'
                        """).param("request", request).update();
    }

    private HttpResponse<String> answer(String said) throws Exception {
        var token = TOKEN.matcher(get(address));
        var form = "antwoord=YES&toelichting=" + URLEncoder.encode(said, StandardCharsets.UTF_8)
                + (token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
        return browser.send(
                HttpRequest.newBuilder(site(address + "/antwoord"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** In the files of the database, in what the server writes for a while, and in its log. */
    private List<Path> filesWith(String text) throws IOException {
        var found = new ArrayList<Path>();
        var database = Path.of(db.sql("SHOW data_directory").query(String.class).single());
        for (var within : List.of(database, Path.of("data"), Path.of("target/data"))) {
            for (var file : LivingFolder.files(within)) {
                if (holds(file, text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean holds(Path file, String text) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (java.nio.file.NoSuchFileException gone) {
            return false; // the database works on beside us
        }
    }

    private String get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(site(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> send(String name, String content) throws Exception {
        var token = TOKEN.matcher(get(address));
        var body = new StringBuilder();
        if (token.find()) {
            body.append("--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n")
                    .append(token.group(1))
                    .append("\r\n");
        }
        body.append("--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"")
                .append(name)
                .append("\"\r\nContent-Type: text/csv\r\n\r\n")
                .append(content)
                .append("\r\n--x--\r\n");
        return browser.send(
                HttpRequest.newBuilder(site(address + "/bestand"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI site(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
