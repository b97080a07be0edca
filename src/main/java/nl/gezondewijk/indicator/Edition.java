package nl.gezondewijk.indicator;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All that is published at a moment, and where each indicator's figures are. */
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
                        .map(column -> new Spot(release, column)))
                .sorted(NEWEST_FIRST)
                .collect(Collectors.groupingBy(Spot::indicator, HashMap::new, Collectors.toUnmodifiableList()));
    }

    public long number() {
        return number;
    }

    public List<Release> releases() {
        return releases;
    }

    /** Every period of an indicator that has values somewhere, newest first; of two releases the one on newer areas. */
    public List<Spot> list(String indicator) {
        var kept = new LinkedHashMap<Period, Spot>();
        all(indicator).forEach(spot -> kept.putIfAbsent(spot.period(), spot));
        return List.copyOf(kept.values());
    }

    /** Where an indicator's values of all periods come from, newest first. */
    public List<Derivation> series(Indicator indicator) {
        return series.computeIfAbsent(indicator, this::derive);
    }

    /** Where the newest values of an indicator come from, not after a year. */
    public Optional<Derivation> newest(Indicator indicator, int year) {
        return series(indicator).stream()
                .filter(one -> one.spot().period().lastYear() <= year)
                .findFirst();
    }

    /** An indicator on the same areas, of the period that lies nearest. */
    Optional<Spot> nearest(String indicator, Spot spot) {
        return all(indicator).stream()
                .filter(other -> other.areaYear() == spot.areaYear())
                .min(Comparator.comparing(other ->
                        Math.abs(other.period().lastYear() - spot.period().lastYear())));
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
                .findFirst();
    }

    private List<Spot> all(String indicator) {
        return spots.getOrDefault(indicator, List.of());
    }
}
