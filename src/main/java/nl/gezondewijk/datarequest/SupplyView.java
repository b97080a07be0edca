package nl.gezondewijk.datarequest;

import java.util.Optional;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Words;
import org.jspecify.annotations.Nullable;

/** An entry of the catalogue in the words of the reader. */
record SupplyView(
        String key,
        String name,
        String holder,
        String about,
        String lowest,
        String cost,
        String how,
        String years,
        String caveat,
        String was,
        Optional<Successor> now,
        String site,
        boolean loaded) {

    /** What took its place. */
    record Successor(String key, String name) {}

    static SupplyView of(Supply supply, Catalogue catalogue, Here here) {
        return new SupplyView(
                supply.key(),
                here.say(supply.name()),
                here.say(supply.holder()),
                here.say(supply.about()),
                here.say("datarequest.level." + supply.lowest()),
                here.say("datarequest.cost." + supply.cost()),
                here.say(supply.how()),
                here.say(supply.years()),
                said(supply.caveat(), here),
                said(supply.was(), here),
                supply.successor().flatMap(catalogue::find).map(now -> new Successor(now.key(), here.say(now.name()))),
                supply.site() == null ? "" : supply.site(),
                supply.isLoaded());
    }

    private static String said(@Nullable Words words, Here here) {
        return words == null ? "" : here.say(words);
    }
}
