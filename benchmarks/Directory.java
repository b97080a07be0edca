import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Looks for things in a social map as whole pages, and beside each the same words with a plain ILIKE in the same database, one after the
 * other. How long a page took is what the server itself writes in its access log, so that neither the network nor who asks is in it.
 *
 * <p>Arguments: address of the program, its access log (microseconds, a line each), JDBC address of its database, user, password.
 */
public final class Directory {
    private static final int ROUNDS = 3;
    private static final int QUESTIONS = 100;
    /** It takes so long that asking it each time would take most of the time. */
    private static final int LIKE_EVERY = 5;

    private static final List<String> WORDS = List.of(
            "wandelen", "koffie", "eenzaam", "taal", "samen eten", "wandelclub zuid", "muziek", "geld", "yoga", "computer", "moestuin de linde", "huisarts",
            "repaircafe", "voedselbank west", "ouderen", "jongeren", "schilderen", "bingo", "mantelzorg", "zwemmen", "koor het anker", "vervoer", "breigroep",
            "biljartclub noord");
    private static final List<String> FILTERS = List.of(
            "&onderwerp=move", "&doelgroep=older", "&wanneer=TU", "&kosten=5", "&onderwerp=meet&wanneer=EVENING", "&onderwerp=learn&doelgroep=newcomers&kosten=0");
    private static final List<String> NEAR = List.of("&bij=Voorbeeldstad&binnen=2", "&bij=Voorbeeldstad&binnen=10", "&bij=Voorbeeldstad&binnen=25");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(1);
    private final String base;
    private final Path log;
    private final Connection database;

    private Directory(String base, Path log, Connection database) {
        this.base = base;
        this.log = log;
        this.database = database;
    }

    private interface Question {
        /** The words, and what else is asked. */
        String[] next();
    }

    public static void main(String[] arguments) throws Exception {
        try (var database = DriverManager.getConnection(arguments[2], arguments[3], arguments[4])) {
            new Directory(arguments[0], Path.of(arguments[1]), database).measure();
        }
    }

    private void measure() throws Exception {
        var unasked = new ArrayList<String>();
        try (var rows = database.createStatement().executeQuery("SELECT word FROM directory.word WHERE word LIKE 'w%' ORDER BY md5(word) LIMIT 5000")) {
            while (rows.next()) {
                unasked.add(rows.getString(1));
            }
        }
        Collections.shuffle(unasked, random);
        var questions = new LinkedHashMap<String, Question>();
        questions.put("words", () -> new String[] {any(WORDS), ""});
        questions.put("a word that nobody asked before", () -> new String[] {unasked.isEmpty() ? any(WORDS) : unasked.removeLast(), ""});
        questions.put("words and filters", () -> new String[] {any(WORDS), any(FILTERS)});
        questions.put("words with a typing error", () -> new String[] {mistyped(any(WORDS)), ""});
        questions.put("words, near a place", () -> new String[] {any(WORDS), any(NEAR)});
        questions.put("all that is near a place", () -> new String[] {"", any(NEAR)});
        for (var question : questions.entrySet()) {
            pages(question.getValue(), QUESTIONS); // to warm up
        }
        System.out.println("| entries | asked | server p50, ms | p95, ms | p99, ms | ILIKE p50, ms | p95, ms | p95 / p95 |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        var all = new ArrayList<Double>();
        for (var question : questions.entrySet()) {
            var times = pages(question.getValue(), ROUNDS * QUESTIONS);
            all.addAll(times.get("page"));
            print(question.getKey(), times.get("page"), times.get("like"));
        }
        print("all of these", all, List.of());
    }

    private void print(String asked, List<Double> pages, List<Double> like) throws SQLException {
        try (var rows = database.createStatement().executeQuery("SELECT count(*) FROM directory.service WHERE state = 'PUBLISHED'")) {
            rows.next();
            System.out.printf("| %,d | %s | %.1f | %.1f | %.1f |", rows.getInt(1), asked, at(pages, 50), at(pages, 95), at(pages, 99));
        }
        System.out.println(like.isEmpty() ? " | | |" : " %.1f | %.1f | %.2f |".formatted(at(like, 50), at(like, 95), at(pages, 95) / at(like, 95)));
    }

    /** So many questions: what the server took for each page, and what a plain ILIKE took for the same words. */
    private Map<String, List<Double>> pages(Question question, int many) throws Exception {
        int before = Files.readAllLines(log).size();
        var like = new ArrayList<Double>();
        try (var plain = database.prepareStatement("""
                SELECT id FROM directory.service WHERE state = 'PUBLISHED' AND (name ILIKE ? OR description ILIKE ?) ORDER BY name LIMIT 20
                """)) {
            for (int i = 0; i < many; i++) {
                var asked = question.next();
                var url = base + "/sociale-kaart?q=" + URLEncoder.encode(asked[0], StandardCharsets.UTF_8) + asked[1];
                int status = client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding()).statusCode();
                if (status != 200) {
                    throw new IllegalStateException(url + " answers " + status);
                }
                if (!asked[0].isEmpty() && i % LIKE_EVERY == 0) {
                    like.add(like(plain, asked[0]));
                }
            }
        }
        return Map.of("page", logged(before, many), "like", like);
    }

    private static double like(PreparedStatement plain, String words) throws SQLException {
        long start = System.nanoTime();
        plain.setString(1, "%" + words + "%");
        plain.setString(2, "%" + words + "%");
        try (var rows = plain.executeQuery()) {
            while (rows.next()) {}
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** The server writes its line once the page has gone, so the last one may be a moment late. */
    private List<Double> logged(int before, int many) throws IOException, InterruptedException {
        var lines = Files.readAllLines(log);
        for (int waited = 0; lines.size() < before + many && waited < 100; waited++) {
            Thread.sleep(50);
            lines = Files.readAllLines(log);
        }
        if (lines.size() != before + many) {
            throw new IllegalStateException("of " + many + " pages the access log has " + (lines.size() - before));
        }
        return lines.subList(before, lines.size()).stream().map(line -> Double.parseDouble(line) / 1e3).toList();
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A letter of the longest word too few, or two that changed places. */
    private String mistyped(String words) {
        var longest = Arrays.stream(words.split(" ")).max(java.util.Comparator.comparing(String::length)).orElseThrow();
        int at = 1 + random.nextInt(longest.length() - 2);
        var wrong = random.nextBoolean()
                ? longest.substring(0, at) + longest.substring(at + 1)
                : longest.substring(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.substring(at + 2);
        return words.replace(longest, wrong);
    }

    private static double at(List<Double> times, int percent) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
