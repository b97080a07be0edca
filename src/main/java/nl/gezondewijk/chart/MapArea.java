package nl.gezondewijk.chart;

import java.util.List;
import java.util.Optional;

/**
 * An area on a {@link ChoroplethMap}: its name, the words that say its value ("Centrum: 48,6%"), its borders, its class from 1 to 5 or 0 where the value is
 * withheld, whether it is (part of) the own area, and where it leads.
 */
public record MapArea(String name, String title, List<Ring> rings, int level, boolean own, Optional<String> link) {

    public MapArea {
        rings = List.copyOf(rings);
        if (level < 0 || level > 5) {
            throw new IllegalArgumentException("the class of an area runs from 0 to 5, not " + level);
        }
        if (link.isPresent() && !link.get().matches("(/(?!/)|[#?]).*")) {
            throw new IllegalArgumentException("an area leads to a page of ours, not to \"" + link.get() + "\"");
        }
    }
}
