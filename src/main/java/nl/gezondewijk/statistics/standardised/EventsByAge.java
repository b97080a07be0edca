package nl.gezondewijk.statistics.standardised;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Events and people of a place, by age. */
public record EventsByAge(AgeBands bands, List<AgeBand> counts) {

    public EventsByAge {
        counts = List.copyOf(counts);
        if (counts.size() != bands.size()) {
            throw new IllegalArgumentException(counts.size() + " counts for " + bands.size() + " age bands");
        }
    }

    public static EventsByAge of(AgeBands bands, long[] events, double[] people) {
        if (events.length != people.length) {
            throw new IllegalArgumentException(events.length + " events beside " + people.length + " people");
        }
        return new EventsByAge(
                bands,
                IntStream.range(0, events.length)
                        .mapToObj(band -> new AgeBand(events[band], people[band]))
                        .toList());
    }

    public long events() {
        return counts.stream().mapToLong(AgeBand::events).reduce(0, Math::addExact);
    }

    public double people() {
        return counts.stream().mapToDouble(AgeBand::people).sum();
    }

    public List<Double> peopleByAge() {
        return counts.stream().map(AgeBand::people).toList();
    }

    /** The same in wider bands, each made of whole ones of these. */
    public EventsByAge in(AgeBands wider) {
        var sums = new ArrayList<>(Collections.nCopies(wider.size(), new AgeBand(0, 0)));
        int[] place = bands.within(wider);
        for (int band = 0; band < place.length; band++) {
            sums.set(place[band], sums.get(place[band]).plus(counts.get(band)));
        }
        return new EventsByAge(wider, sums);
    }

    /** The same with all from this age in one open band. */
    public EventsByAge openFrom(int age) {
        return in(bands.openFrom(age));
    }

    boolean hasEmptyBand() {
        return counts.stream().anyMatch(band -> band.people() == 0);
    }
}
