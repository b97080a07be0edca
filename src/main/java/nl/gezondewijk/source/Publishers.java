package nl.gezondewijk.source;

import java.net.URI;
import java.util.Set;

/** Where the publishers' tables are. */
final class Publishers {

    private static final String CBS = "https://opendata.cbs.nl/ODataFeed/odata/";
    private static final String OTHERS = "https://dataderden.cbs.nl/ODataFeed/odata/";

    /** Tables that CBS keeps for RIVM. */
    private static final Set<String> OF_RIVM = Set.of("50052NED", "50090NED", "50120NED");

    private Publishers() {}

    /** The address of a table, without a slash at its end. */
    static URI root(Request.Table request) {
        var table = request.table();
        var base = request.base().map(URI::toString).orElse(OF_RIVM.contains(table) ? OTHERS : CBS);
        var plain = base.replaceFirst("/+$", "");
        return URI.create(plain.toUpperCase(java.util.Locale.ROOT).endsWith("/" + table) ? plain : plain + "/" + table);
    }
}
