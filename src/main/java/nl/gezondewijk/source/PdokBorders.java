package nl.gezondewijk.source;

import java.io.InputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Borders from PDOK's OGC API Features, a page of a thousand areas at a time, such as {@code
 * https://api.pdok.nl/cbs/wijken-en-buurten-2024/ogc/v1/collections/buurten}.
 */
@Component
class PdokBorders {
    private static final String PAGE = "/items?f=json&limit=1000";

    private final BoundaryFile file;

    PdokBorders(BoundaryFile file) {
        this.file = file;
    }

    /** @param collection address of the collection, without a slash at its end; it names the year */
    Runnable read(URI collection, Intake intake, Pace pace) {
        var features = new Features(intake.findings());
        var seen = new HashSet<URI>();
        var count = new long[1];
        try (var site = new Site(collection, pace)) {
            var next = Optional.of(URI.create(collection + PAGE));
            while (next.isPresent()) {
                var page = next.get();
                if (!seen.add(page)) {
                    throw new Refused(new Finding(page.toString(), "", "", Rule.PAGE_ORDER));
                }
                var answered = site.read(page, answer -> Page.read(answer, intake, count));
                features.addAll(answered.features);
                next = answered.next.map(page::resolve);
            }
        }
        return file.publication(features, collection.toString(), intake);
    }

    /** An answer that breaks off leaves nothing behind. */
    private record Page(Features features, Optional<String> next) {
        static Page read(InputStream answer, Intake intake, long[] count) {
            var features = new Features(new Findings());
            var next = features.read(answer, () -> intake.progress(++count[0], 0));
            return new Page(features, next);
        }
    }
}
