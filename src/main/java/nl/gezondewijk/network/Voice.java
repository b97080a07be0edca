package nl.gezondewijk.network;

import java.util.List;
import nl.gezondewijk.page.Words;

/**
 * A domain that one would expect in a network.
 *
 * @param indicators keys of figures that ask for it when they stand out; none when it is always expected
 */
record Voice(String domain, List<String> indicators, Words why) {

    Voice {
        indicators = List.copyOf(indicators);
    }

    boolean isAlwaysExpected() {
        return indicators.isEmpty();
    }
}
