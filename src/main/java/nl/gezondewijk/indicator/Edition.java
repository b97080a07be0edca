package nl.gezondewijk.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All that is published at a moment and that a reader may see, and where each indicator's figures are. */
public final class Edition {
    private static final Comparator<Spot> NEWEST_FIRST = Comparator.comparing(Spot::period)
            .thenComparing(Spot::areaYear)
            .thenComparing(spot -> spot.release().id())
            .reversed();

    private final long number;
    private final List<Release> releases;
    private final Map<String, List<Spot>> spots;
    private final Map<Indicator, List<Derivation>> series = new ConcurrentHashMap<>();

    Edition(long number, List<Release> releases) {
        this.number = number;
        this.releases = List.copyOf(releases);
        this.spots = releases.stream()
                .flatMap(release -> release.columns().stream()
                        .filter(column -> column.known() > 0)
                        .map(column -> new Spot(release, column, Optional.empty())))
                .sorted(NEWEST_FIRST)
                .collect(Collectors.groupingBy(Spot::indicator, HashMap::new, Collectors.toUnmodifiableList()));
    }

    public long number() {
        return number;
    }

    /** What tells it apart from what others may see, and from before and after; with it the same can be read again. */
    public Key key() {
        return new Key(number, releases.stream().map(Release::id).toList());
    }

    /**
     * An edition as it is remembered.
     *
     * @param releases ids of those that were read in it
     */
    public record Key(long number, List<Integer> releases) {
        public Key {
            releases = List.copyOf(releases);
        }
    }

    public List<Release> releases() {
        return releases;
    }

    /** Every period of an indicator that has values somewhere, newest first; of two releases the one on newer areas. */
    public List<Spot> list(String indicator) {
        var periods = new LinkedHashMap<Period, List<Spot>>();
        all(indicator)
                .forEach(spot -> periods.computeIfAbsent(spot.period(), period -> new ArrayList<>())
                        .add(spot));
        return periods.values().stream()
                .flatMap(same -> together(same).stream())
                .toList();
    }

    /** Where an indicator's values of all periods come from, newest first. */
    public List<Derivation> series(Indicator indicator) {
        return series.computeIfAbsent(indicator, this::derive);
    }

    /** Where the newest values of an indicator come from, not after a year; of the sort of an area where there are any. */
    public Optional<Derivation> newest(Indicator indicator, String area, int year) {
        var then = series(indicator).stream()
                .filter(one -> one.spot().period().lastYear() <= year)
                .toList();
        return then.stream()
                .filter(one -> one.spot().covers(area))
                .findFirst()
                .or(() -> then.stream().findFirst());
    }

    /** Where the values of an indicator come from of the period that lies nearest to a year; of two as near the newest. */
    public Optional<Derivation> nearest(Indicator indicator, int year) {
        return series(indicator).stream()
                .min(Comparator.comparingInt(one -> Math.abs(one.spot().period().lastYear() - year)));
    }

    /** An indicator on the same areas, of the period that lies nearest. */
    Optional<Spot> nearest(String indicator, Spot spot) {
        return together(all(indicator).stream()
                .filter(other -> other.areaYear() == spot.areaYear())
                .sorted(Comparator.comparing(other ->
                        Math.abs(other.period().lastYear() - spot.period().lastYear())))
                .toList());
    }

    private List<Derivation> derive(Indicator indicator) {
        if (indicator.share().isEmpty()) {
            return list(indicator.key()).stream()
                    .<Derivation>map(spot -> new Derivation.Column(indicator, spot))
                    .toList();
        }
        var share = indicator.share().get();
        return list(share.numerator()).stream()
                .flatMap(spot -> beside(spot, share.denominator()).stream()
                        .<Derivation>map(below -> new Derivation.Ratio(indicator, spot, below, share.per())))
                .toList();
    }

    /** Another indicator in the same release and period. */
    private Optional<Spot> beside(Spot spot, String indicator) {
        return all(indicator).stream()
                .filter(other ->
                        other.release().equals(spot.release()) && other.period().equals(spot.period()))
                .findFirst()
                .map(found -> new Spot(
                        found.release(), found.column(), spot.other().flatMap(other -> beside(other, indicator))));
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

    private List<Spot> all(String indicator) {
        return spots.getOrDefault(indicator, List.of());
    }
}
