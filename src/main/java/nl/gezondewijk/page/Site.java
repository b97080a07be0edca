package nl.gezondewijk.page;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address at which people find this site, as its operator gave it. Links in letters are built on this and never on what a
 * request says its host is: who asks for somebody else's letter would choose where its link leads.
 */
@Component
public class Site {
    private final String address;

    Site(@Value("${gezondewijk.site:}") String given) {
        address = given.strip().replaceFirst("/+$", "");
        if (!address.isEmpty() && !isAddress(address)) {
            throw new IllegalArgumentException(
                    "GEZONDEWIJK_SITE is the address of the site, such as https://wijk.gemeente.nl; not '" + given
                            + "'");
        }
    }

    /** Without a slash at its end; empty where it was not given. */
    public Optional<String> address() {
        return Optional.of(address).filter(one -> !one.isEmpty());
    }

    private static boolean isAddress(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
