package nl.gezondewijk.sharing;

import org.jspecify.annotations.Nullable;

/**
 * What a second pair of eyes says, as the form under shared figures sends it.
 *
 * @param reden why, which who does not agree has to say
 */
public record LookForm(@Nullable String oordeel, @Nullable String reden) {

    boolean agrees() {
        return "akkoord".equals(oordeel);
    }

    String why() {
        return reden == null ? "" : reden;
    }
}
