package nl.gezondewijk.sheet;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.gezondewijk.sheet.AgeGroup.Band;

/** Bands that stand together, as texts of one column or as headings beside each other. */
record Ages(List<Band> bands) {
    /** So many bands from birth on are ages, though the last has an end. */
    private static final int SURELY = 4;

    private static final int FEWEST = 3;

    Ages {
        bands = List.copyOf(bands);
    }

    static Ages of(Collection<AgeGroup> groups) {
        return new Ages(groups.stream()
                .filter(Band.class::isInstance)
                .map(Band.class::cast)
                .distinct()
                .toList());
    }

    /** All ages from birth on; a few groups among others are figures each. */
    boolean areAll() {
        return bands.size() >= FEWEST
                && bands.stream().anyMatch(band -> band.from() == 0)
                && (bands.size() > SURELY || bands.stream().anyMatch(Band::isOpen));
    }

    /** More than numbers from 0 on, which may be marks or answers. */
    boolean areGroups() {
        return bands.stream().anyMatch(band -> band.to() > band.from() + 1);
    }

    /** Some are wider than a year, and each begins after the one before it: no row of numbers or marks is like that. */
    boolean goUp() {
        boolean wide =
                bands.stream().filter(band -> band.to() > band.from() + 1).count() >= FEWEST;
        return wide
                && IntStream.range(1, bands.size())
                        .allMatch(i -> bands.get(i).from() >= bands.get(i - 1).to());
    }
}
