package nl.gezondewijk.source;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a data manager fills in to load borders; no collection is all of them. */
public record BordersForm(
        @Nullable String jaar,
        @Nullable String vlak,
        @Nullable String dienst) {

    Request.Borders request() {
        return new Request.Borders(
                Integer.parseInt(text(jaar)),
                Stream.of(text(vlak)).filter(one -> !one.isEmpty()).toList(),
                Optional.of(text(dienst)).filter(url -> !url.isEmpty()).map(URI::create));
    }

    /** The collections that one can choose from. */
    public static List<String> choices() {
        return Request.Borders.ALL;
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
