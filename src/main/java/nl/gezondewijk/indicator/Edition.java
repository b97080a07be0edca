package nl.gezondewijk.indicator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is published at a moment, and where each indicator's newest figures are. */
public final class Edition {
    private static final Comparator<Spot> NEWEST_FIRST = Comparator.comparing(Spot::period)
            .thenComparing(Spot::areaYear)
            .thenComparing(spot -> spot.release().id())
            .reversed();

    private final long number;
    private final List<Release> releases;
    private final Map<String, List<Spot>> spots = new HashMap<>();

    Edition(long number, List<Release> releases) {
        this.number = number;
        this.releases = List.copyOf(releases);
        for (var release : releases) {
            for (var column : release.columns()) {
                if (column.known() > 0) {
                    spots.computeIfAbsent(column.indicator(), key -> new java.util.ArrayList<>())
                            .add(new Spot(release, column, Optional.empty()));
                }
            }
        }
        spots.replaceAll((indicator, all) -> newestOfEachPeriod(all));
    }

    public long number() {
        return number;
    }

    public List<Release> releases() {
        return releases;
    }

    /** Every period of an indicator that has values somewhere, newest first; of two releases the one on newer areas. */
    public List<Spot> list(String indicator) {
        return spots.getOrDefault(indicator, List.of());
    }

    /** Another indicator in the same release and period. */
    Optional<Spot> beside(Spot spot, String indicator) {
        return spot.release().columns().stream()
                .filter(column -> column.indicator().equals(indicator)
                        && column.period().equals(spot.period())
                        && column.known() > 0)
                .findFirst()
                .map(column ->
                        new Spot(spot.release(), column, spot.other().flatMap(other -> beside(other, indicator))));
    }

    /** Another indicator on the same areas, of the period that lies nearest. */
    Optional<Spot> nearest(String indicator, Spot spot) {
        return together(releases.stream()
                .filter(release -> release.areaYear() == spot.areaYear())
                .flatMap(release -> release.columns().stream()
                        .filter(column -> column.indicator().equals(indicator) && column.known() > 0)
                        .map(column -> new Spot(release, column, Optional.empty())))
                .sorted(Comparator.comparing(other ->
                        Math.abs(other.period().lastYear() - spot.period().lastYear())))
                .toList());
    }

    private static List<Spot> newestOfEachPeriod(List<Spot> all) {
        var periods = new java.util.LinkedHashMap<Period, List<Spot>>();
        all.stream()
                .sorted(NEWEST_FIRST)
                .forEach(spot -> periods.computeIfAbsent(spot.period(), period -> new java.util.ArrayList<>())
                        .add(spot));
        return periods.values().stream()
                .flatMap(same -> together(same).stream())
                .toList();
    }

    /** The first of each sort of areas. */
    private static Optional<Spot> together(List<Spot> best) {
        var ofPostcodes =
                best.stream().filter(spot -> spot.release().ofPostcodes()).findFirst();
        return best.stream()
                .filter(spot -> !spot.release().ofPostcodes())
                .findFirst()
                .map(spot -> new Spot(spot.release(), spot.column(), ofPostcodes))
                .or(() -> ofPostcodes);
    }
}
