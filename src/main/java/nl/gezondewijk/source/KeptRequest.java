package nl.gezondewijk.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A request as it is kept; its parts are the gemeenten of a table, or the collections of borders. */
record KeptRequest(String kind, String subject, String origin, String format, List<String> parts) {
    static KeptRequest of(Request request) {
        return switch (request) {
            case Request.Table table ->
                new KeptRequest("TABLE", table.table(), address(table.base()), "", table.gemeenten());
            case Request.Borders borders ->
                new KeptRequest(
                        "BORDERS", String.valueOf(borders.year()), address(borders.base()), "", borders.collections());
            case Request.File file ->
                new KeptRequest("FILE", file.name(), file.path().toString(), file.format(), List.of());
        };
    }

    Request request() {
        var base = Optional.of(origin).filter(url -> !url.isEmpty()).map(URI::create);
        return switch (kind) {
            case "TABLE" -> new Request.Table(subject, base, parts);
            case "BORDERS" -> new Request.Borders(Integer.parseInt(subject), parts, base);
            default -> new Request.File(Path.of(origin), format, subject);
        };
    }

    private static String address(Optional<URI> base) {
        return base.map(URI::toString).orElse("");
    }
}
