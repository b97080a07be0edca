package nl.gezondewijk.product;

import java.time.Instant;
import java.util.Comparator;
import nl.gezondewijk.indicator.Release;

/** How old a product is: as old as the youngest of its figures, so that the same figures are the same file. */
final class Newest {
    private Newest() {}

    /** The moment at which that figure arrived here. */
    static Instant of(Story story) {
        return story.releases().stream()
                .map(Release::retrieved)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
