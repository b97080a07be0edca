import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Asks a running program for a bundle of factsheets, one for each wijk of a gemeente, and prints the profile pages of some of the same
 * wijken from a browser, as one would without it. Then the same of slides and workbooks.
 *
 * <p>Arguments: address of the program, the one-time address at which the first administrator is made, a gemeente, a folder to work in.
 */
public final class Products {
    private static final int PRINTED = 10;
    private static final String PASSWORD = "een lang wachtwoord van een meting";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern WIJK = Pattern.compile("WK\\d{6}");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;
    private final Path work;

    private Products(String site, Path work) {
        this.site = site;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        var products = new Products(arguments[0], Path.of(arguments[3]));
        products.post(arguments[1], "name", "Meting", "email", "meting@example.nl", "password", PASSWORD);
        System.out.println("| run | product | files | s | a minute | MB each |");
        System.out.println("|---|---|---|---|---|---|");
        List<String> wijken = List.of();
        for (int run = 1; run <= 3; run++) {
            wijken = products.bundle(run, "FACTSHEET", arguments[2]);
            products.print(run, wijken.subList(0, Math.min(PRINTED, wijken.size())));
        }
        products.bundle(1, "WORKBOOK", arguments[2]);
        products.bundle(1, "SLIDES", arguments[2]);
    }

    /** The wijken that it had a file for. */
    private List<String> bundle(int run, String kind, String gemeente) throws Exception {
        var page = post(site + "/pakketten", "gebied", gemeente, "soort", kind);
        long began = System.nanoTime();
        var file = work.resolve(kind + ".zip");
        while (client.send(request(page + ".zip").build(), BodyHandlers.ofFile(file)).statusCode() != 200) {
            Thread.sleep(200);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        try (var zip = new ZipFile(file.toFile())) {
            var made = zip.stream().map(Object::toString).filter(name -> WIJK.matcher(name).lookingAt()).toList();
            row(run, kind.toLowerCase(), made.size(), seconds, Files.size(file));
            return made.stream().map(name -> name.substring(0, "WK000000".length())).toList();
        }
    }

    private void print(int run, List<String> wijken) throws Exception {
        long began = System.nanoTime();
        long size = 0;
        for (var wijk : wijken) {
            var pdf = work.resolve(wijk + ".pdf");
            var browser = new ProcessBuilder(
                            "chromium",
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--user-data-dir=" + work.resolve("browser"),
                            "--print-to-pdf=" + pdf,
                            site + "/wijkprofiel/" + wijk)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (browser.waitFor() != 0) {
                throw new IOException("the browser does not print " + wijk);
            }
            size += Files.size(pdf);
        }
        row(run, "profile page, printed by a browser", wijken.size(), (System.nanoTime() - began) / 1e9, size);
    }

    private static void row(int run, String product, int files, double seconds, long bytes) {
        System.out.printf(
                "| %d | %s | %d | %.1f | %.0f | %.2f |%n",
                run, product, files, seconds, files * 60 / seconds, bytes / 1e6 / files);
    }

    /** Fills in the form of a page, and gives the address that it leads to. */
    private String post(String address, String... fields) throws Exception {
        var form = client.send(request(address).build(), BodyHandlers.ofString()).body();
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IOException("no form at " + address);
        }
        var sent = new ArrayList<>(List.of(fields));
        sent.addAll(List.of("_csrf", token.group(1)));
        var body = Stream.iterate(0, place -> place < sent.size(), place -> place + 2)
                .map(place -> sent.get(place) + "=" + URLEncoder.encode(sent.get(place + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = client.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return URI.create(address).resolve(answer.headers().firstValue("Location").orElseThrow()).toString();
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "nl");
    }
}
