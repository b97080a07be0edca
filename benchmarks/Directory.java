import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Looks for things in a social map of 100,000 entries, as whole pages, and beside each the same words with a plain ILIKE in the same
 * database, one after the other.
 *
 * <p>Arguments: address of the program, JDBC address of its database, user, password.
 */
public final class Directory {
    private static final int ROUNDS = 3;
    private static final int QUESTIONS = 100;
    private static final List<String> WORDS = List.of(
            "wandelen", "koffie", "eenzaam", "taal", "samen eten", "wandelclub zuid", "muziek", "geld", "yoga", "wandelclb", "computer", "moestuin de linde",
            "huisarts", "repaircafe", "voedselbank west", "ouderen", "jongeren", "schilderen", "bingo", "mantelzorg", "zwemmen", "koor het anker", "vervoer", "breigroep",
            "eettafl", "biljartclub noord");
    private static final List<String> FILTERS =
            List.of("", "", "&onderwerp=move", "&doelgroep=older", "&wanneer=TU", "&kosten=5", "&bij=Voorbeeldstad&binnen=10", "&onderwerp=meet&wanneer=EVENING");

    public static void main(String[] arguments) throws Exception {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try (var database = DriverManager.getConnection(arguments[1], arguments[2], arguments[3]);
                var like = database.prepareStatement("""
                        SELECT id FROM directory.service WHERE state = 'PUBLISHED' AND (name ILIKE ? OR description ILIKE ?) ORDER BY name LIMIT 20
                        """)) {
            System.out.println("| round | p50, ms | p95, ms | p99, ms | ILIKE p50, ms | ILIKE p95, ms | p95 / p95 |");
            System.out.println("|---|---|---|---|---|---|---|");
            for (int round = 0; round <= ROUNDS; round++) {
                var random = new Random(round);
                var pages = new ArrayList<Double>();
                var plain = new ArrayList<Double>();
                for (int i = 0; i < QUESTIONS; i++) {
                    var words = WORDS.get(random.nextInt(WORDS.size()));
                    var url = arguments[0] + "/sociale-kaart?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + FILTERS.get(random.nextInt(FILTERS.size()));
                    long start = System.nanoTime();
                    var answer = client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
                    pages.add((System.nanoTime() - start) / 1e6);
                    if (answer.statusCode() != 200) {
                        throw new IllegalStateException(url + " answers " + answer.statusCode());
                    }
                    start = System.nanoTime();
                    like.setString(1, "%" + words + "%");
                    like.setString(2, "%" + words + "%");
                    try (var rows = like.executeQuery()) {
                        while (rows.next()) {}
                    }
                    plain.add((System.nanoTime() - start) / 1e6);
                }
                if (round > 0) { // the first is to warm up
                    System.out.printf("| %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f |%n", round, at(pages, 50), at(pages, 95), at(pages, 99), at(plain, 50), at(plain, 95), at(pages, 95) / at(plain, 95));
                }
            }
        }
    }

    private static double at(List<Double> times, int percent) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
