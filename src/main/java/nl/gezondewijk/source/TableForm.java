package nl.gezondewijk.source;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a data manager fills in to load a table. */
public record TableForm(String tabel, String gemeenten, String adres) {
    static final TableForm EMPTY = new TableForm("", "", "");

    Request.Table request() {
        List<String> codes = Arrays.stream(
                        text(gemeenten).toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        return new Request.Table(
                text(tabel),
                Optional.of(text(adres)).filter(url -> !url.isEmpty()).map(URI::create),
                codes);
    }

    private static String text(String field) {
        return field == null ? "" : field.strip();
    }
}
