package nl.gezondewijk.statistics.standardised;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Ages in bands, each from its first age to the next band's; the last is open.
 *
 * @param starts the first age of each band, in years
 */
public record AgeBands(List<Integer> starts) {

    public AgeBands {
        starts = List.copyOf(starts);
        if (starts.isEmpty() || starts.getFirst() < 0) {
            throw new IllegalArgumentException("age bands begin at an age of 0 or more, not " + starts);
        }
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i) <= starts.get(i - 1)) {
                throw new IllegalArgumentException("each age band begins after the one before, unlike " + starts);
            }
        }
    }

    /** 0-4, 5-9 and so on, and all from this age. */
    public static AgeBands fiveYears(int openFrom) {
        if (openFrom < 0 || openFrom % 5 != 0) {
            throw new IllegalArgumentException("the open band begins at a multiple of 5, not " + openFrom);
        }
        return new AgeBands(IntStream.rangeClosed(0, openFrom / 5)
                .mapToObj(band -> 5 * band)
                .toList());
    }

    /** 0, 1-4, 5-9, 10-14 and so on, and all from this age: what a life table wants, for the first year is unlike the next. */
    public static AgeBands ofLifeTable(int openFrom) {
        var five = fiveYears(openFrom).starts();
        return new AgeBands(IntStream.rangeClosed(0, five.size())
                .mapToObj(band -> band == 1 ? 1 : five.get(Math.max(0, band - 1)))
                .toList());
    }

    public int size() {
        return starts.size();
    }

    public int start(int band) {
        return starts.get(band);
    }

    /** The years that a band spans; the open one spans no number of years. */
    public int years(int band) {
        if (band == size() - 1) {
            throw new IllegalArgumentException("the band from " + start(band) + " is open");
        }
        return start(band + 1) - start(band);
    }

    /** As people write it: 5-9, 90+, or the age alone. */
    public String name(int band) {
        if (band == size() - 1) {
            return start(band) + "+";
        }
        int last = start(band + 1) - 1;
        return start(band) == last ? String.valueOf(last) : start(band) + "-" + last;
    }

    /** The band that begins at this age. */
    public int startingAt(int age) {
        int band = starts.indexOf(age);
        if (band < 0) {
            throw new IllegalArgumentException("no age band of " + starts + " begins at " + age);
        }
        return band;
    }

    /**
     * The bands into which both can be added up, where each of these begins with one of the others or lies within one that is told
     * whole; empty where one lies across.
     */
    public Optional<AgeBands> common(AgeBands other) {
        var shared = starts.stream().filter(other.starts::contains).toList();
        boolean fits = starts.stream().allMatch(start -> shared.contains(start) || other.isWhole(start, shared));
        return fits && !shared.isEmpty() ? Optional.of(new AgeBands(shared)) : Optional.empty();
    }

    /** Whether the band with this age in it begins and ends where some other bands do. */
    private boolean isWhole(int age, List<Integer> others) {
        var before = starts.stream().filter(start -> start <= age).max(Integer::compare);
        var after = starts.stream().filter(start -> start > age).min(Integer::compare);
        return before.filter(others::contains).isPresent()
                && after.map(others::contains).orElse(true);
    }

    /** For each of these bands the wider one in which it lies whole. */
    int[] within(AgeBands wider) {
        if (!starts.containsAll(wider.starts) || !starts.getFirst().equals(wider.starts.getFirst())) {
            throw new IllegalArgumentException("bands from " + starts + " do not fit in bands from " + wider.starts);
        }
        var place = new int[size()];
        for (int band = 1; band < size(); band++) {
            place[band] = place[band - 1] + (wider.starts.contains(start(band)) ? 1 : 0);
        }
        return place;
    }

    /** The same up to this age, and all above together. */
    AgeBands openFrom(int age) {
        return new AgeBands(starts.subList(0, startingAt(age) + 1));
    }
}
