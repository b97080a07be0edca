package nl.gezondewijk.directory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param words as typed
 * @param moments days and parts of the day: one of the days, and one of the parts
 * @param most euro each time
 * @param near from where, and how far in metres
 * @param map of one approach only, by its number
 * @param page from 0
 */
record Asked(
        String words,
        List<String> topics,
        List<String> audiences,
        Set<Moment> moments,
        Optional<BigDecimal> most,
        Optional<Near> near,
        Optional<Integer> map,
        int page) {
    static final int SIZE = 20;

    record Near(Spot from, int metres) {}

    /** The same within a fifth of the way; nothing where no place was named. */
    Optional<Asked> closer() {
        return near.map(one -> new Asked(
                words,
                topics,
                audiences,
                moments,
                most,
                Optional.of(new Near(one.from(), one.metres() / 5)),
                map,
                page));
    }

    List<String> days() {
        return names(true);
    }

    List<String> partsOfDay() {
        return names(false);
    }

    private List<String> names(boolean day) {
        return moments.stream()
                .filter(one -> one.isDay() == day)
                .map(Moment::name)
                .toList();
    }
}
