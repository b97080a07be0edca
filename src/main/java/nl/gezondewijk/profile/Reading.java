package nl.gezondewijk.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.area.Extent;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Observations;
import nl.gezondewijk.statistics.Comparison;
import nl.gezondewijk.statistics.Complement;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Reference;
import nl.gezondewijk.statistics.Spread;

/** Reads the lines of one profile from figures that were fetched together. */
record Reading(
        Observations.Table table,
        Surroundings surroundings,
        Question question,
        Map<String, Derivation> newest,
        Map<String, Derivation> earlier,
        Map<Derivation, Spread> spreads) {

    Line line(Indicator indicator) {
        var derivation = Objects.requireNonNull(newest.get(indicator.key()));
        var own = observation(surroundings.place(), derivation).orElseThrow();
        var before = Optional.ofNullable(earlier.get(indicator.key()))
                .flatMap(one -> observation(surroundings.place(), one))
                .filter(one -> one.known().isPresent()
                        && !one.isWithdrawn()
                        && own.moved().isEmpty());
        var reference =
                isCompared(indicator) ? reference(indicator, derivation, own, before) : Optional.<Reference>empty();
        var peers = Optional.ofNullable(spreads.get(derivation))
                .filter(spread -> indicator.setsAreasBesideEachOther() && !own.isWithdrawn());
        return new Line(
                own,
                reference.map(one -> OptionalDouble.of(one.value())).orElse(OptionalDouble.empty()),
                surroundings
                        .country()
                        .filter(country -> !indicator.isAmount())
                        .flatMap(country -> observation(country, derivation)),
                peers,
                comparison(own, reference, peers),
                List.of(),
                before,
                people(indicator),
                own.known().isPresent() ? Optional.empty() : lent(own, derivation));
    }

    /** An amount is only set beside an earlier one of the same area. */
    private boolean isCompared(Indicator indicator) {
        return !indicator.isAmount() || question.against().orElseThrow() == Against.EARLIER;
    }

    /** What was moved from other borders is shown beside its reference, and no more is made of it. */
    private Comparison comparison(Observation own, Optional<Reference> reference, Optional<Spread> peers) {
        if (own.moved().isPresent() && own.known().isPresent()) {
            return Comparison.none(Reason.CONVERTED);
        }
        if (own.known().isPresent() && !isCompared(own.indicator())) {
            return Comparison.none(Reason.AMOUNT);
        }
        return question.against().orElseThrow() == Against.EARLIER
                ? Comparing.withEarlier(own, reference)
                : Comparing.of(own, reference, peers);
    }

    /** The figure of the smallest larger area that has one, where this one's is not known; never a count, which is only theirs. */
    private Optional<Line.Lent> lent(Observation own, Derivation derivation) {
        if (!(own.figure() instanceof Figure.None none) || !Line.Lent.isPossible(own.indicator(), none.reason())) {
            return Optional.empty();
        }
        return surroundings.larger().stream()
                .flatMap(larger -> observation(larger, derivation)
                        .filter(one -> one.known().isPresent() && one.moved().isEmpty() && !one.isWithdrawn())
                        .map(one -> new Line.Lent(larger.area(), one))
                        .stream())
                .findFirst();
    }

    /** @param sameMeasure the lines of all age groups, the main one too */
    static Line withOthers(Line main, Collection<Line> sameMeasure) {
        var others = sameMeasure.stream()
                .filter(line -> !line.indicator().isMain()
                        && line.own().period().equals(main.own().period()))
                .toList();
        return new Line(
                main.own(),
                main.reference(),
                main.country(),
                main.peers(),
                main.comparison(),
                others,
                main.earlier(),
                main.people(),
                main.lent());
    }

    private Optional<Observation> observation(Extent place, Derivation derivation) {
        return table.find(place, derivation);
    }

    private Optional<Reference> reference(
            Indicator indicator, Derivation derivation, Observation own, Optional<Observation> before) {
        return switch (question.against().orElseThrow()) {
            case GEMEENTE, GGD_REGIO, PROVINCIE, NETHERLANDS ->
                surroundings
                        .of(question.against().orElseThrow())
                        .flatMap(place -> observation(place, derivation))
                        .flatMap(Observation::known)
                        .map(known -> Reference.including(known.value()));
            case REST ->
                surroundings
                        .gemeente()
                        .flatMap(place -> observation(place, derivation))
                        .flatMap(whole -> rest(derivation, whole, own));
            case NORM -> indicator.norm().map(norm -> Reference.apart(norm.value()));
            case EARLIER -> before.flatMap(Observation::known).map(known -> Reference.apart(known.value()));
        };
    }

    /** The gemeente without the area: numerator and denominator apart. */
    private static Optional<Reference> rest(Derivation derivation, Observation whole, Observation own) {
        if (!(derivation instanceof Derivation.Ratio ratio)) {
            return Optional.empty();
        }
        var all = whole.known().flatMap(Figure.Known::counts);
        var part = own.known().flatMap(Figure.Known::counts);
        if (all.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        return rest(all.get().numerator(), part.get().numerator())
                .flatMap(above -> rest(all.get().denominator(), part.get().denominator())
                        .filter(below -> below > 0)
                        .map(below -> Reference.apart(ratio.per() * above / below)));
    }

    private static Optional<Double> rest(double whole, double part) {
        return Complement.of(Math.round(whole), Math.round(part), Complement.ROUNDED_TO_FIVE)
                        instanceof Complement.Known known
                ? Optional.of((double) known.value())
                : Optional.empty();
    }

    private OptionalDouble people(Indicator indicator) {
        var keys = indicator.share().isPresent()
                ? List.of(indicator.share().get().denominator())
                : indicator.weight().map(Indicator.Weight::indicators).orElse(List.of());
        double sum = 0;
        for (var key : keys) {
            var counted = Optional.ofNullable(newest.get(key))
                    .flatMap(derivation -> observation(surroundings.place(), derivation))
                    .flatMap(Observation::known);
            if (counted.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum += counted.get().value();
        }
        return keys.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sum);
    }
}
