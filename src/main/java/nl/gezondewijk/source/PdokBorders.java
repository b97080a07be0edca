package nl.gezondewijk.source;

import java.io.InputStream;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Borders from PDOK's OGC API Features, a page of a thousand areas at a time; see {@link Request.Borders}. A load that is cut
 * off begins anew.
 */
@Component
class PdokBorders {
    private static final int LIMIT = 1_000;

    /** About how many there are, so that one sees how far a load is. */
    private static final Map<String, Integer> USUAL = Map.of("gemeenten", 350, "wijken", 3_500, "buurten", 14_700);

    private final BoundaryFile file;

    PdokBorders(BoundaryFile file) {
        this.file = file;
    }

    Runnable read(Request.Borders request, Intake intake, Pace pace) {
        var features = new Features(intake.findings());
        for (var collection : request.collections()) {
            new Visit(request, features, intake).read(request.address(collection), pace);
        }
        var year = String.valueOf(request.year());
        features.year(year)
                .filter(told -> told != request.year())
                .ifPresent(told -> intake.findings().add(Rule.OTHER_YEAR, told + " / " + year));
        return file.publication(features, year, intake);
    }

    private static final class Visit {
        private final Features features;
        private final Intake intake;
        private final double usual;
        private long read;

        Visit(Request.Borders request, Features features, Intake intake) {
            this.features = features;
            this.intake = intake;
            this.usual = request.collections().stream().mapToInt(USUAL::get).sum();
        }

        void read(URI collection, Pace pace) {
            var seen = new HashSet<URI>();
            try (var site = new Site(collection, pace)) {
                var next = Optional.of(URI.create(collection + "/items?f=json&limit=" + LIMIT));
                while (next.isPresent()) {
                    var address = next.get();
                    if (!seen.add(address)) {
                        throw new Refused(new Finding(address.toString(), "", "", Rule.PAGE_ORDER));
                    }
                    var page = site.read(address, this::page);
                    features.addAll(page.features);
                    read += page.count;
                    next = page.next.map(address::resolve);
                    if (next.isEmpty() && isShort(page)) {
                        throw new Refused(new Finding(address.toString(), "", String.valueOf(read), Rule.MISSING_PAGE));
                    }
                }
            }
        }

        /** An answer that breaks off leaves nothing behind. */
        private Page page(InputStream answer) {
            var page = new Features(new Findings());
            var count = new int[1];
            long before = features.outlines().size();
            var next = page.read(answer, () -> intake.progress(before + ++count[0], (before + count[0]) / usual));
            return new Page(page, count[0], next);
        }

        /** Whether there must be more after the last page: it does not hold the rest, or it is full and nobody says that that is all. */
        private boolean isShort(Page last) {
            var all = last.features.matched();
            return all.isPresent() ? read < all.getAsLong() : last.count >= LIMIT;
        }
    }

    private record Page(Features features, int count, Optional<String> next) {}
}
