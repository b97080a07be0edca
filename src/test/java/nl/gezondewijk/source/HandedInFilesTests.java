package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.gezondewijk.account.Hired;
import nl.gezondewijk.database.LivingFolder;
import nl.gezondewijk.page.OpenTo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The form for a file, as a browser sends it over the network. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.servlet.multipart.max-file-size=3MB",
            "spring.servlet.multipart.location=${user.dir}/target/handed-in",
            "gezondewijk.data=${user.dir}/target/handed-in"
        })
class HandedInFilesTests {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String EDGE = "----edge";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Loads loads;

    @Value("${gezondewijk.data}")
    private Path data = Path.of("");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String token = "";
    private int before;

    @BeforeEach
    void signIn() throws Exception {
        var person = Hired.as(OpenTo.Audience.DATA_MANAGER, program);
        var form = "email=%s&password=%s&_csrf=%s"
                .formatted(
                        URLEncoder.encode(person.email(), StandardCharsets.UTF_8),
                        URLEncoder.encode(person.password(), StandardCharsets.UTF_8),
                        URLEncoder.encode(tokenOn("/inloggen"), StandardCharsets.UTF_8));
        send(request("/inloggen")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        token = tokenOn("/bronnen");
        before = loads.list(100).size();
    }

    @Test
    void without_a_file_the_form_says_what_to_choose() throws Exception {
        refused(handIn(part("soort", "", "boundaries")), 400, "Kies een bestand");
    }

    @Test
    void an_empty_file_is_told() throws Exception {
        refused(
                handIn(part("soort", "", "boundaries") + part("bestand", "; filename=\"leeg.csv\"", "")),
                400,
                "Dit bestand is leeg");
    }

    @Test
    void a_kind_of_file_that_we_do_not_know_is_told() throws Exception {
        var file = part("bestand", "; filename=\"a.csv\"", "a;b");
        refused(handIn(part("soort", "", "tekening") + file), 400, "Kies wat voor bestand het is");
        refused(handIn(file), 400, "Kies wat voor bestand het is");
    }

    @Test
    void what_is_no_form_with_parts_is_told() throws Exception {
        refused(
                send(request("/bronnen/bestanden")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "soort=boundaries&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))),
                400,
                "Kies een bestand");
    }

    @Test
    void a_file_that_is_too_large_is_told_with_what_would_fit() throws Exception {
        var file = part("bestand", "; filename=\"groot.csv\"", "x".repeat(9 << 20));
        refused(handIn(part("soort", "", "boundaries") + file), 413, "hoogstens 3 MB");
    }

    @Test
    void who_is_not_signed_in_hears_nothing_of_the_form() throws Exception {
        var stranger = HttpClient.newHttpClient();
        var answer = stranger.send(
                request("/bronnen/bestanden")
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(HttpRequest.BodyPublishers.ofString("x".repeat(9 << 20)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/inloggen?terug="));
    }

    @Test
    void a_file_from_who_is_not_signed_in_is_not_even_read() throws Exception {
        try (var stranger = new Socket("localhost", port)) {
            stranger.setSoTimeout(60_000);
            stranger.getOutputStream().write("""
                    POST /bronnen/bestanden HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: multipart/form-data; boundary=x\r
                    Content-Length: 2000000\r
                    \r
                    --x\r
                    """.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(stranger.getInputStream())).readLine();

            assertThat(answer)
                    .as("what it says while most of the file is still to come")
                    .contains(" 302 ");
        }
    }

    private void refused(HttpResponse<String> answer, int status, String words) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words).contains("id=\"bestand\" ").contains("aria-invalid=\"true\"");
        assertThat(loads.list(100)).hasSize(before);
        assertThat(kept()).isEmpty();
    }

    private List<Path> kept() {
        return LivingFolder.files(data).stream()
                .filter(file -> file.toString().matches(".*(\\.part|\\.tmp)"))
                .toList();
    }

    private HttpResponse<String> handIn(String parts) throws IOException, InterruptedException {
        return send(request("/bronnen/bestanden")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(HttpRequest.BodyPublishers.ofString(part("_csrf", "", token) + parts + "--" + EDGE + "--\r\n")));
    }

    private static String part(String name, String more, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(EDGE, name, more, content);
    }

    private String tokenOn(String page) throws IOException, InterruptedException {
        var found = TOKEN.matcher(send(request(page).GET()).body());
        assertThat(found.find()).as("a form on " + page).isTrue();
        return found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
