package nl.gezondewijk.sheet;

import java.util.Collection;
import java.util.List;
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

    /** Each begins where the one before it ends, and some are wider than a year: no row of numbers is like that. */
    boolean followEachOther() {
        if (bands.stream().allMatch(band -> band.to() == band.from() + 1)) {
            return false;
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() != bands.get(i - 1).to()) {
                return false;
            }
        }
        return true;
    }
}
