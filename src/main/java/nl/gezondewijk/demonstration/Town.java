package nl.gezondewijk.demonstration;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import org.jspecify.annotations.Nullable;

/** The invented gemeente and the country around it, as {@code demonstration/town.yaml} says. */
record Town(long seed, List<Integer> years, String name, Country country, List<Wijk> wijken) {
    static final String CODE = "GM9999";
    static final String COUNTRY = "Voorbeeldland";
    private static final double GROWTH = 0.004;

    record Country(int inhabitants, int hectares) {}

    /**
     * @param at metres from the middle of the town to the east and the north
     * @param reach metres to the middles of its buurten
     */
    record Wijk(
            String name,
            String code,
            List<Double> at,
            @Nullable Double reach,
            Traits traits,
            List<Buurt> buurten) {
        private static final double USUAL_REACH = 520;

        double reaches() {
            return reach == null ? USUAL_REACH : reach;
        }

        List<Buurt> buurten(int year) {
            return buurten.stream().filter(buurt -> buurt.existsIn(year)).toList();
        }
    }

    /**
     * @param inhabitants in the middle year
     * @param first year in which it had this code, where that is not the first of all
     * @param last year in which it had this code, where that is not the last of all
     * @param change what became of it in its first year
     * @param mergedFrom codes of those that it was put together from
     */
    record Buurt(
            String name,
            String code,
            int inhabitants,
            @Nullable Integer first,
            @Nullable Integer last,
            Area.@Nullable Change change,
            @Nullable List<String> mergedFrom) {

        boolean existsIn(int year) {
            return (first == null || first <= year) && (last == null || year <= last);
        }

        Area.Change change(int year) {
            return change != null && first != null && first == year ? change : Area.Change.UNCHANGED;
        }

        List<String> parts() {
            return mergedFrom == null ? List.of() : mergedFrom;
        }
    }

    static Town read() {
        return Written.read("town.yaml", Town.class);
    }

    Stream<Buurt> buurten() {
        return wijken.stream().flatMap(wijk -> wijk.buurten.stream());
    }

    int yearsOn(int year) {
        return year - years.get(years.size() / 2);
    }

    Dice dice(Buurt buurt, int year) {
        return new Dice(seed, buurt.name, year);
    }

    /** By five, as CBS tells it; one that was put together has the people of its parts. */
    int inhabitants(Buurt buurt, int year) {
        if (!buurt.parts().isEmpty()) {
            return buurten()
                    .filter(part -> buurt.parts().contains(part.code))
                    .mapToInt(part -> inhabitants(part, year))
                    .sum();
        }
        double growth = GROWTH * (1 + dice(buurt, year).lasting("growth"));
        return (int) Counting.rounded("inwoners", buurt.inhabitants * (1 + growth * yearsOn(year)));
    }
}
