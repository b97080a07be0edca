package nl.gezondewijk.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.statistics.BySpread;
import nl.gezondewijk.statistics.Comparison;
import nl.gezondewijk.statistics.DifferenceThatMatters;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Side;
import nl.gezondewijk.statistics.Spread;
import nl.gezondewijk.statistics.conversion.Moved;

/**
 * One indicator of a profile: the area's figure and all that it is seen against.
 *
 * @param own the area's figure, or why there is none
 * @param reference the value compared with, where there is one
 * @param country the figure of the Netherlands, drawn beside the reference
 * @param peers how comparable areas lie
 * @param comparison what the difference is worth, or why that cannot be said
 * @param others the same question in other age groups
 * @param earlier the measurement before, of what was measured
 * @param people how many people of the area it is about
 * @param lent the figure of a larger area, where this one has none
 */
public record Line(
        Observation own,
        OptionalDouble reference,
        Optional<Observation> country,
        Optional<Spread> peers,
        Comparison comparison,
        List<Line> others,
        Optional<Observation> earlier,
        OptionalDouble people,
        Optional<Lent> lent) {

    /** The figure of a larger area, which is theirs: it is never compared, ranked or a finding. */
    public record Lent(Area by, Observation figure) {
        private static final Set<Indicator.Unit> OF_A_PLACE_ALONE =
                EnumSet.of(Indicator.Unit.COUNT, Indicator.Unit.HECTARE, Indicator.Unit.PER_KM2, Indicator.Unit.CODE);

        /** A figure that cannot occur here is not borrowed, nor is a count. */
        static boolean isPossible(Indicator indicator, Figure.Reason why) {
            return why != Figure.Reason.IMPOSSIBLE && !OF_A_PLACE_ALONE.contains(indicator.unit());
        }

        Explanation explanation() {
            double value = figure.known().orElseThrow().value();
            return Moved.borrowedFrom(by.name(), value).explanation();
        }
    }

    Line(
            Observation own,
            OptionalDouble reference,
            Optional<Observation> country,
            Optional<Spread> peers,
            Comparison comparison,
            List<Line> others,
            Optional<Observation> earlier,
            OptionalDouble people) {
        this(own, reference, country, peers, comparison, others, earlier, people, Optional.empty());
    }

    /** In the decimals of the figure that is told. */
    public Indicator indicator() {
        return lent.map(Lent::figure).orElse(own).indicator();
    }

    public Optional<Comparison.Made> made() {
        return comparison instanceof Comparison.Made made ? Optional.of(made) : Optional.empty();
    }

    /** On which side of its reference it lies; what its peers say of it and its reference denies is no side. */
    public Optional<Side> side() {
        return made().map(made -> {
            var towards = made.difference() > 0 ? Side.HIGHER : Side.LOWER;
            return made.side() == towards ? towards : Side.SIMILAR;
        });
    }

    public Optional<Judgement> judgement() {
        return side().map(side -> Judgement.of(side, indicator().direction()));
    }

    /** How far the own figure may be off, where that is known. */
    public Optional<Interval> margin() {
        return Marks.interval(own);
    }

    public boolean standsOut() {
        return made().filter(made -> made.standsOut(matters())).isPresent();
    }

    /** Further from the reference than matters, and yet where most comparable areas lie: that is neither alike nor standing out. */
    public boolean isOrdinary() {
        return comparison instanceof BySpread spread
                && spread.side() == Side.SIMILAR
                && matters().isReachedBy(spread.own(), spread.reference().value());
    }

    /** A percentage matters in points, other figures in proportion to the reference, unless the catalogue says otherwise. */
    DifferenceThatMatters matters() {
        var own = indicator().matters();
        if (own.isPresent()) {
            return DifferenceThatMatters.fixed(own.get());
        }
        return indicator().unit() == Indicator.Unit.PERCENT
                ? DifferenceThatMatters.inPoints()
                : DifferenceThatMatters.relative();
    }

    /** How many people the figure counts in the area: those who feel lonely. */
    public OptionalDouble concerned() {
        var known = own.known();
        if (known.isEmpty()
                || own.isWithdrawn()
                || own.moved().isPresent()
                || people.isEmpty()
                || !indicator().isAboutPeople()) {
            return OptionalDouble.empty();
        }
        double per = indicator().unit() == Indicator.Unit.PER_1000 ? 1000 : 100;
        return OptionalDouble.of(known.get().value() / per * people.getAsDouble());
    }
}
