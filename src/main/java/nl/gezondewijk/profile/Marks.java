package nl.gezondewijk.profile;

import gg.jte.Content;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.chart.Level;
import nl.gezondewijk.chart.Margin;
import nl.gezondewijk.chart.Mark;
import nl.gezondewijk.chart.SpineRow;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.statistics.ByInterval;
import nl.gezondewijk.statistics.BySpread;
import nl.gezondewijk.statistics.Comparison;
import nl.gezondewijk.statistics.Confidence;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.Spine;
import nl.gezondewijk.statistics.Spread;
import nl.gezondewijk.statistics.Verdict;
import nl.gezondewijk.statistics.ZClass;

/** A line's difference in words, in a mark and in a spine. */
public final class Marks {
    private final Language here;
    private final Values values;

    Marks(Language here, Values values) {
        this.here = here;
        this.values = values;
    }

    /**
     * A difference as a row shows it.
     *
     * @param tone bad, good, same or plain
     * @param words "7,0 hoger" or "ongeveer gelijk"
     * @param judgement "ongunstig", or how much the difference is where it is small
     */
    public record Difference(String tone, Content mark, String words, String judgement) {}

    static Mark mark(Judgement judgement) {
        return switch (judgement) {
            case FAVOURABLE -> Mark.FAVOURABLE;
            case UNFAVOURABLE -> Mark.UNFAVOURABLE;
            case SIMILAR -> Mark.SIMILAR;
            case NEITHER -> Mark.NEITHER;
        };
    }

    /** Empty where nothing can be compared; then the reason stands in the row. */
    Optional<Difference> difference(Line line) {
        return line.made().map(made -> difference(line, made, line.judgement().orElseThrow()));
    }

    private Difference difference(Line line, Comparison.Made made, Judgement judgement) {
        var amount = here.numbers()
                .fixed(Math.abs(made.difference()), line.indicator().decimals());
        var direction = here.say(made.difference() < 0 ? "profile.lower" : "profile.higher");
        if (line.isOrdinary()) {
            return new Difference("same", Mark.SIMILAR.svg(), amount + " " + direction, here.say("profile.ordinary"));
        }
        if (judgement == Judgement.SIMILAR) {
            boolean none = amount.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
            return new Difference(
                    "same", Mark.SIMILAR.svg(), here.say("profile.similar"), none ? "" : amount + " " + direction);
        }
        var degree = degree(made);
        var words = amount + " " + (degree.isEmpty() ? "" : here.say(degree) + " ") + direction;
        var tone =
                switch (judgement) {
                    case FAVOURABLE -> "good";
                    case UNFAVOURABLE -> "bad";
                    case SIMILAR, NEITHER -> "plain";
                };
        return new Difference(tone, mark(judgement).svg(), words, here.say("profile.judgement." + judgement));
    }

    /** "Clearly" is about chance and "much" about size; a row never says the one for the other. */
    private static String degree(Comparison.Made made) {
        return switch (made) {
            case ByInterval interval ->
                interval.verdict() == Verdict.CLEARLY_HIGHER || interval.verdict() == Verdict.CLEARLY_LOWER
                        ? "profile.clearly"
                        : "";
            case BySpread spread ->
                spread.zClass() == ZClass.MUCH_HIGHER || spread.zClass() == ZClass.MUCH_LOWER ? "profile.much" : "";
            default -> "";
        };
    }

    Level level(Line line) {
        if (line.own().known().isEmpty() || line.judgement().isEmpty()) {
            return Level.ABSENT;
        }
        boolean strong = line.made().map(made -> !degree(made).isEmpty()).orElse(false);
        return switch (line.judgement().get()) {
            case FAVOURABLE -> strong ? Level.MUCH_BETTER : Level.BETTER;
            case UNFAVOURABLE -> strong ? Level.MUCH_WORSE : Level.WORSE;
            case SIMILAR -> Level.SIMILAR;
            case NEITHER -> Level.NEITHER;
        };
    }

    /** Only where enough peers have a value. */
    Optional<Content> spine(Line line, String name) {
        return spineRow(line, name).map(SpineRow::svg);
    }

    Optional<SpineRow> spineRow(Line line, String name) {
        if (line.own().known().isEmpty()
                || line.reference().isEmpty()
                || line.peers().isEmpty()) {
            return Optional.empty();
        }
        double reference = line.reference().getAsDouble();
        return Spine.around(reference, line.peers().get()) instanceof Spine.Known known
                ? Optional.of(spine(line, name, known.peers()))
                : Optional.empty();
    }

    private SpineRow spine(Line line, String name, Spread.Known peers) {
        var indicator = line.indicator();
        double own = line.own().known().orElseThrow().value();
        var label = here.say(
                "profile.spine",
                values.number(indicator, peers.min()),
                values.text(indicator, peers.max()),
                values.number(indicator, peers.lowerQuartile()),
                values.text(indicator, peers.upperQuartile()),
                name,
                values.text(indicator, own));
        return new SpineRow(
                label,
                new SpineRow.Peers(peers.min(), peers.lowerQuartile(), peers.upperQuartile(), peers.max()),
                line.reference().getAsDouble(),
                line.country()
                        .flatMap(Observation::known)
                        .map(known -> OptionalDouble.of(known.value()))
                        .orElse(OptionalDouble.empty()),
                new SpineRow.Own(
                        own,
                        interval(line.own()).map(one -> new Margin(one.lower(), one.upper())),
                        mark(line.judgement().orElse(Judgement.NEITHER))),
                indicator.direction() == Indicator.Direction.LOWER_IS_BETTER);
    }

    /** The publisher's own interval, or ours from the counts. */
    static Optional<Interval> interval(Observation observation) {
        return observation
                .proportion()
                .map(share -> share.interval(Confidence.P95).times(Comparing.factor(observation.indicator())))
                .or(() -> observation.rate().map(rate -> rate.interval(Confidence.P95)))
                .or(() -> observation.known().flatMap(known -> known.interval()));
    }
}
