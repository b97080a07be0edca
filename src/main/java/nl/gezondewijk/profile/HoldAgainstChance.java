package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.profile.ByChance.Placed;
import nl.gezondewijk.profile.ByChance.Why;
import nl.gezondewijk.statistics.funnel.Dispersion;
import nl.gezondewijk.statistics.funnel.Funnel;
import nl.gezondewijk.statistics.funnel.FunnelLimits;
import org.springframework.stereotype.Component;

/** Puts the areas of a group into a funnel round the figure of the gemeente, or of the country where they lie all over it. */
@Component
class HoldAgainstChance {
    static final int FEWEST = 5;
    static final int MOST = 400;
    private static final String WHO_THEY_ARE = "population-composition";

    private final Figures figures;
    private final Observations observations;

    HoldAgainstChance(Figures figures, Observations observations) {
        this.figures = figures;
        this.observations = observations;
    }

    ByChance hold(
            Surroundings surroundings, Beside beside, Observation own, List<Area> peers, Map<String, Figure> told) {
        var refused = refused(own, peers);
        if (refused.isPresent()) {
            return new ByChance.None(refused.get());
        }
        var ownCodes = own.moved().isPresent()
                ? List.<String>of()
                : surroundings.place().in(own.release().areaYear()).orElse(List.of());
        var codes = new LinkedHashSet<>(peers.stream().map(Area::code).toList());
        codes.addAll(ownCodes);
        var sizes = observations.sizes(own.derivation(), codes);
        if (sizes.isEmpty()) {
            return new ByChance.None(Why.NO_COUNTS);
        }
        var whole = beside == Beside.IN_GEMEENTE ? surroundings.gemeente() : surroundings.country();
        var curve = whole.flatMap(place -> target(place, own)).flatMap(target -> curve(own.indicator(), target));
        if (curve.isEmpty()) {
            return new ByChance.None(Why.NO_TARGET);
        }
        var placed = placed(curve.get(), peers, told, sizes);
        return placed.size() < FEWEST
                ? new ByChance.None(Why.TOO_FEW)
                : new ByChance.Known(
                        whole.orElseThrow().area(),
                        curve.get().target(),
                        curve.get(),
                        placed,
                        curve.get().dispersion(placed),
                        own(curve.get(), surroundings.area(), own, ownCodes, sizes),
                        peers.size() - placed.size());
    }

    private static Optional<Why> refused(Observation own, List<Area> peers) {
        var indicator = own.indicator();
        if (!isOfChance(indicator)) {
            return Optional.of(Why.NOT_OF_CHANCE);
        }
        if (indicator.kind() == Indicator.Kind.MODELLED) {
            return Optional.of(Why.MODELLED);
        }
        if (own.isWithdrawn()) {
            return Optional.of(Why.WITHDRAWN);
        }
        return peers.size() < FEWEST || peers.size() > MOST ? Optional.of(Why.TOO_FEW) : Optional.empty();
    }

    /** What happens to people, not who they are: where the old or the married live is no play of chance. */
    private static boolean isOfChance(Indicator indicator) {
        var whose = indicator.population().whose();
        boolean happens = !indicator.topic().equals(WHO_THEY_ARE) || whose == Indicator.Whose.EVENTS;
        return happens && indicator.isAboutPeople() && whose != Indicator.Whose.DWELLINGS;
    }

    private Optional<Double> target(Extent place, Observation own) {
        return observations
                .read(figures.edition(), List.of(place), List.of(own.derivation()))
                .find(place, own.derivation())
                .flatMap(Observation::known)
                .map(Figure.Known::value);
    }

    /** Events are counts; people to whom something holds are a share, also when told per 1,000. */
    private static Optional<Curved> curve(Indicator indicator, double target) {
        if (target <= 0) {
            return Optional.empty();
        }
        if (indicator.population().whose() == Indicator.Whose.EVENTS) {
            double per = indicator.unit() == Indicator.Unit.PER_1000 ? 1000 : 100;
            return Optional.of(new Curved(target, Funnel.ofRates(target, per), 1));
        }
        double factor = Comparing.factor(indicator);
        return target / factor < 100
                ? Optional.of(new Curved(target, Funnel.ofShares(target / factor), factor))
                : Optional.empty();
    }

    /** A funnel in the unit of its indicator. */
    private record Curved(double target, Funnel funnel, double factor) implements ByChance.Curve {
        private Dispersion dispersion(List<Placed> placed) {
            return Dispersion.of(
                    funnel,
                    placed.stream()
                            .map(one -> new Dispersion.Place(one.value() / factor, one.size()))
                            .toList());
        }

        @Override
        public FunnelLimits at(double size) {
            return funnel.at(size) instanceof FunnelLimits.Known known
                    ? new FunnelLimits.Known(
                            target,
                            size,
                            known.at95().times(factor),
                            known.at998().times(factor))
                    : funnel.at(size);
        }
    }

    private static List<Placed> placed(
            Curved curve, List<Area> peers, Map<String, Figure> told, Map<String, Double> sizes) {
        var placed = new ArrayList<Placed>();
        for (var peer : peers) {
            var size = sizes.get(peer.code());
            if (size != null && told.get(peer.code()) instanceof Figure.Known known) {
                place(curve, peer, known.value(), size).ifPresent(placed::add);
            }
        }
        return placed;
    }

    /** As large as all its parts; nowhere where the size of one is not known, for its figure may count it. */
    private static Optional<Placed> own(
            Curved curve, Area area, Observation own, List<String> parts, Map<String, Double> sizes) {
        return own.known()
                .filter(known -> !parts.isEmpty() && sizes.keySet().containsAll(parts))
                .flatMap(known -> place(
                        curve,
                        area,
                        known.value(),
                        parts.stream().mapToDouble(sizes::get).sum()));
    }

    private static Optional<Placed> place(Curved curve, Area area, double value, double size) {
        return curve.at(size) instanceof FunnelLimits.Known limits
                ? Optional.of(new Placed(area, value, size, limits))
                : Optional.empty();
    }
}
