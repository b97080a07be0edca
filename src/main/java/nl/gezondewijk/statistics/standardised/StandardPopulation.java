package nl.gezondewijk.statistics.standardised;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * People by age as an agreement has it, so that places are seen as if they all had the same ages.
 *
 * @param people by band, above 0; only their proportions matter
 */
public record StandardPopulation(String name, AgeBands bands, List<Double> people) {

    public StandardPopulation {
        people = List.copyOf(people);
        if (people.size() != bands.size()) {
            throw new IllegalArgumentException(people.size() + " numbers for " + bands.size() + " age bands");
        }
        if (!people.stream().allMatch(number -> number > 0 && Double.isFinite(number))) {
            throw new IllegalArgumentException("a standard population has people of every age, unlike " + people);
        }
    }

    /**
     * The European Standard Population 2013: 100,000 people, men and women together, in bands of five years up to 90 and over.
     *
     * <p>Eurostat. Revision of the European Standard Population. Luxembourg: Publications Office, 2013, with the first two bands (0 and
     * 1-4) as one.
     */
    public static StandardPopulation european2013() {
        return new StandardPopulation(
                "European Standard Population 2013",
                AgeBands.fiveYears(90),
                List.of(
                        5000.0, 5500.0, 5500.0, 5500.0, 6000.0, 6000.0, 6500.0, 7000.0, 7000.0, 7000.0, 7000.0, 6500.0,
                        6000.0, 5500.0, 5000.0, 4000.0, 2500.0, 1500.0, 1000.0));
    }

    /** The same in wider bands, for figures that were counted in those. */
    public StandardPopulation in(AgeBands wider) {
        var sums = new ArrayList<>(Collections.nCopies(wider.size(), 0.0));
        int[] place = bands.within(wider);
        for (int band = 0; band < place.length; band++) {
            sums.set(place[band], sums.get(place[band]) + people.get(band));
        }
        return new StandardPopulation(name, wider, sums);
    }

    double[] weights() {
        return people.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
