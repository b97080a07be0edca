package nl.gezondewijk.statistics.disclosure;

import java.util.Arrays;

/**
 * Numbers in the place of counts that we do not have ourselves, because somebody kept them back: any that add up with those that we
 * have will do, for how close one can come to a count depends on the sums and not on where in its range the true one lies.
 */
public final class Assumed {
    /** In place of a count: there is one, and we do not have it. */
    public static final long UNKNOWN = -2;

    private final Hierarchy areas;
    private final long[] counts;
    private final long[] most;
    private final long[] least;

    private Assumed(Hierarchy areas, long[] counts, long[] most) {
        this.areas = areas.without(area -> counts[area] == Column.ABSENT);
        this.counts = counts.clone();
        this.most = most;
        this.least = new long[counts.length];
    }

    /**
     * @param counts with {@link #UNKNOWN} where something has to be put
     * @param most what each is of; empty for counts of no whole
     * @param otherwise what to put where no sum tells
     */
    public static long[] fill(Hierarchy areas, long[] counts, long[] most, long otherwise) {
        if (Arrays.stream(counts).noneMatch(count -> count == UNKNOWN)) {
            return counts;
        }
        var assumed = new Assumed(areas, counts, most);
        assumed.upwards();
        assumed.downwards(otherwise);
        return assumed.counts;
    }

    /** At least as many as its parts; as many where all of those are known. */
    private void upwards() {
        for (int place = areas.size() - 1; place >= 0; place--) {
            int area = areas.topDown(place);
            var parts = areas.parts(area);
            long sum = Arrays.stream(parts).mapToLong(part -> least[part]).sum();
            least[area] = counts[area] == UNKNOWN ? sum : Math.max(0, counts[area]);
            if (counts[area] == UNKNOWN
                    && parts.length > 0
                    && Arrays.stream(parts).allMatch(this::isKnown)) {
                counts[area] = sum;
            }
        }
    }

    private boolean isKnown(int area) {
        return counts[area] != UNKNOWN;
    }

    private void downwards(long otherwise) {
        for (int place = 0; place < areas.size(); place++) {
            int area = areas.topDown(place);
            if (!isKnown(area)) {
                counts[area] = Math.clamp(otherwise, least[area], Math.max(least[area], most(area)));
            }
            share(area);
        }
    }

    /** What an area has beside its known parts goes to the unknown ones, about as much to each. */
    private void share(int whole) {
        var unknown =
                Arrays.stream(areas.parts(whole)).filter(part -> !isKnown(part)).toArray();
        long rest = counts[whole]
                - Arrays.stream(areas.parts(whole))
                        .mapToLong(part -> least[part])
                        .sum();
        for (int part : unknown) {
            counts[part] = least[part];
        }
        for (int given = 0; given < 2; given++) {
            for (int i = 0; i < unknown.length && rest > 0; i++) {
                long even = given == 0 ? (rest + unknown.length - i - 1) / (unknown.length - i) : rest;
                long more = Math.clamp(most(unknown[i]) - counts[unknown[i]], 0, even);
                counts[unknown[i]] += more;
                rest -= more;
            }
        }
    }

    private long most(int area) {
        return most.length == 0 || most[area] < 0 ? Column.ENDLESS / 10 : most[area];
    }
}
