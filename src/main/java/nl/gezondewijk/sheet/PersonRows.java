package nl.gezondewijk.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether each row of a sheet seems to be one person's.
 *
 * <p>A table of counts has one row for each area, year and group, and says how many. Lines about persons repeat the same area and
 * the same group, or say of each row what only one person has: an age, a sex, yes or no; and nothing in them says how many.
 */
final class PersonRows {
    private static final int FEWEST = 10;
    private static final double REPEATED = 0.9;
    private static final double OFTEN = 0.8;
    /** A table of counts by several things at once has most of their combinations; people are spread thinly over them. */
    private static final double THIN = 5;

    private static final double THIN_THOUGH_COUNTED = 50;

    private final List<PersonTrait> traits = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();

    PersonRows(List<String> names) {
        names.forEach(name -> traits.add(new PersonTrait(name)));
    }

    void take(Row row) {
        var hashes = new int[traits.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = traits.get(i).take(row.cell(i));
        }
        rows.add(hashes);
    }

    boolean arePersons() {
        if (rows.size() < FEWEST) {
            return false;
        }
        double different = different(IntStream.range(0, traits.size())
                .filter(i -> traits.get(i).kind().isKey()));
        boolean repeated = different < REPEATED * rows.size();
        boolean counted = has(PersonTrait.Kind.TALLY) || has(PersonTrait.Kind.NUMBER);
        if (!counted
                && (told() >= 2 && isManyPerArea()
                        || different < OFTEN * rows.size() && !has(PersonTrait.Kind.SMALL))) {
            return true;
        }
        return repeated && !has(PersonTrait.Kind.TALLY) && telling().findAny().isPresent()
                || told() >= 2 && repeated
                || told() >= 3 && isThin();
    }

    /** The columns that say of each row what one person has. */
    IntStream telling() {
        return IntStream.range(0, traits.size())
                .filter(i -> traits.get(i).kind().isPersonal());
    }

    /** Answers on a scale are one more sign when there are some of them: a single small number may be a count. */
    private long told() {
        long scales = traits.stream()
                .filter(trait -> trait.kind() == PersonTrait.Kind.SMALL)
                .count();
        return telling().count() + (scales >= 3 ? 1 : 0);
    }

    private boolean isManyPerArea() {
        var areas = IntStream.range(0, traits.size())
                .filter(i -> traits.get(i).kind() == PersonTrait.Kind.AREA)
                .toArray();
        return areas.length == 0 || different(IntStream.of(areas)) <= OFTEN * rows.size();
    }

    private boolean isThin() {
        double combinations = 1;
        for (var trait : traits) {
            combinations *= trait.kind().isKey() ? Math.max(1, trait.different()) : 1;
        }
        return combinations > (has(PersonTrait.Kind.TALLY) ? THIN_THOUGH_COUNTED : THIN) * rows.size();
    }

    private boolean has(PersonTrait.Kind kind) {
        return traits.stream().anyMatch(trait -> trait.kind() == kind);
    }

    private int different(IntStream columns) {
        var chosen = columns.toArray();
        Set<Long> seen = new HashSet<>();
        for (var row : rows) {
            long key = 17;
            for (int column : chosen) {
                key = key * 1_000_003 + row[column];
            }
            seen.add(key);
        }
        return seen.size();
    }
}
