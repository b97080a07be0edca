package nl.gezondewijk.profile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.gezondewijk.account.Hired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks a running program for pages and files over HTTP, and keeps the cookies that it gives. */
public final class Web {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"(_csrf)\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;

    public Web(int port) {
        this.site = "http://localhost:" + port;
    }

    public Answer get(String path) {
        return send(to(path).GET());
    }

    /** A workbook or slides, as the texts of all that is packed in them. */
    public Answer unpacked(String path) {
        var answer = file(path);
        try {
            return new Answer(answer.statusCode(), answer.headers(), unpacked(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file as it is. */
    public HttpResponse<byte[]> file(String path) {
        try {
            return client.send(to(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unpacked(byte[] packed) throws IOException {
        var texts = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                texts.append(entry.getName()).append('\n');
                texts.append(
                        entry.getName().endsWith(".xlsx")
                                ? unpacked(content)
                                : new String(content, StandardCharsets.UTF_8));
                texts.append('\n');
            }
        }
        return texts.toString();
    }

    /** The profile of an area as the API gives it; the question begins with a question mark. */
    public JsonNode profile(String code, String question) {
        return get("/api/v1/gebieden/" + code + "/profiel" + question).json();
    }

    /** Sends a form that stands on a page, with its token. */
    public Answer post(String page, String path, String... fields) {
        var token = TOKEN.matcher(get(page).text);
        if (!token.find()) {
            throw new AssertionError("there is no form on " + page);
        }
        var body = new ArrayList<>(List.of(pair(token.group(1), token.group(2))));
        for (int i = 0; i < fields.length; i += 2) {
            body.add(pair(fields[i], fields[i + 1]));
        }
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body))));
    }

    public Web signedIn(Hired who) {
        post("/inloggen", "/inloggen", "email", who.email(), "password", who.password());
        return this;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Answer(int status, HttpHeaders headers, String text) {
        private static final Pattern ROW = Pattern.compile(
                "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\"><a href=\"[^\"?]*/([a-z0-9-]+)[?\"].*?</tr>",
                Pattern.DOTALL);
        private static final Pattern CELL = Pattern.compile("<t([dh])\\b[^>]*>(.*?)</t\\1>", Pattern.DOTALL);

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(text);
        }

        /** What a reader reads, without drawings. */
        public String words() {
            return words(text);
        }

        /** The rows of figures, by the key of their indicator. */
        public Row row(String indicator) {
            return rows().filter(row -> row.indicator.equals(indicator))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row of " + indicator));
        }

        public Stream<Row> rows() {
            return ROW.matcher(text).results().map(row -> new Row(row.group(1), cells(row.group())));
        }

        /** All cells of all tables that have neither a word nor a drawing. */
        public List<String> emptyCells() {
            return cells(text).stream()
                    .filter(cell -> words(cell.replaceAll("(?s)<span class=\"gw-cell-label\">.*?</span>", ""))
                                    .isEmpty()
                            && !cell.contains("<svg"))
                    .toList();
        }

        /** From one heading or place on the page to another. */
        public String between(String from, String to) {
            int start = text.indexOf(from);
            int end = text.indexOf(to, start + 1);
            if (start < 0 || end < 0) {
                throw new AssertionError("no '" + from + "' with '" + to + "' after it");
            }
            return words(text.substring(start, end));
        }

        private static List<String> cells(String html) {
            return CELL.matcher(html).results().map(cell -> cell.group(2)).toList();
        }

        private static String words(String html) {
            return html.replaceAll("(?s)<svg.*?</svg>", " ")
                    .replaceAll("(?s)<[^>]*>", " ")
                    .replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        /** One indicator in a table: its heading, then own, reference, and so on. */
        record Row(String indicator, List<String> cells) {
            String own() {
                return cells.get(1);
            }

            String ownWords() {
                return words(cells.get(1).replaceAll("(?s)<span class=\"gw-cell-label\">.*?</span>", ""));
            }

            String referenceWords() {
                return words(cells.get(2).replaceAll("(?s)<span class=\"gw-cell-label\">.*?</span>", ""));
            }

            String all() {
                return words(String.join(" ", cells));
            }
        }
    }
}
