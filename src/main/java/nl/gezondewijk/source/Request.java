package nl.gezondewijk.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What someone wants loaded. */
public sealed interface Request {

    /** Where to fetch it, when not at its publisher's own address. */
    default Optional<URI> base() {
        return Optional.empty();
    }

    /**
     * A table of CBS or RIVM.
     *
     * @param table its identifier, such as 84799NED
     * @param base where to fetch it, when not at its publisher's own address
     * @param gemeenten codes; none for the whole country
     */
    record Table(String table, Optional<URI> base, List<String> gemeenten) implements Request {
        private static final Pattern TABLE = Pattern.compile("\\d{5}[A-Z]{3}");
        private static final Pattern GEMEENTE = Pattern.compile("GM\\d{4}");
        private static final int MOST = 25;

        public Table {
            table = table.strip().toUpperCase(Locale.ROOT);
            if (!TABLE.matcher(table).matches()) {
                throw new IllegalArgumentException("a table is named like 84799NED, not '" + table + "'");
            }
            gemeenten = List.copyOf(gemeenten);
            for (var gemeente : gemeenten) {
                if (!GEMEENTE.matcher(gemeente).matches()) {
                    throw new IllegalArgumentException("a gemeente has a code like GM0014, not '" + gemeente + "'");
                }
            }
            if (gemeenten.size() > MOST) {
                throw new IllegalArgumentException(
                        "choose at most " + MOST + " gemeenten, or none for the whole country");
            }
            base.ifPresent(Request::check);
        }
    }

    /**
     * Borders of a year from PDOK, or from a service like it.
     *
     * @param collections what to fetch, as the service calls it; none is all of {@link #ALL}
     * @param base address of the service, when not PDOK's own; see {@link #address}
     */
    record Borders(int year, List<String> collections, Optional<URI> base) implements Request {
        public static final List<String> ALL = List.of("gemeenten", "wijken", "buurten");

        public Borders {
            if (year < 1995 || year > 2100) {
                throw new IllegalArgumentException("a year is like 2024, not '" + year + "'");
            }
            collections = collections.isEmpty()
                    ? ALL
                    : collections.stream().distinct().toList();
            for (var collection : collections) {
                if (!ALL.contains(collection)) {
                    throw new IllegalArgumentException(
                            "borders are of " + String.join(", ", ALL) + ", not of '" + collection + "'");
                }
            }
            base.ifPresent(Request::check);
        }

        /** PDOK's name for the areas of a year. */
        String dataset() {
            return "wijken-en-buurten-" + year;
        }

        /** The address of a collection, without a slash at its end; a replaced address may name one of them already. */
        URI address(String collection) {
            var service = base.map(URI::toString)
                    .orElse("https://api.pdok.nl/cbs/" + dataset() + "/ogc/v1")
                    .replaceFirst("/collections(/.*)?$|/+$", "");
            return URI.create(service + "/collections/" + collection);
        }
    }

    /**
     * A file on this machine.
     *
     * @param format key of a {@link Format}
     * @param name as its owner calls it
     */
    record File(Path path, String format, String name) implements Request {}

    private static void check(URI base) {
        var scheme = String.valueOf(base.getScheme());
        if (base.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new IllegalArgumentException("an address begins with http:// or https://, not '" + base + "'");
        }
    }
}
