package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.statistics.ByInterval;
import nl.gezondewijk.statistics.BySpread;
import nl.gezondewijk.statistics.Comparison;
import nl.gezondewijk.statistics.FalseDiscovery;
import nl.gezondewijk.statistics.Verdict;
import nl.gezondewijk.statistics.ZClass;

/**
 * What a profile has to tell: strong points, points of attention, and what weighs much though it is no different elsewhere.
 *
 * <p>A finding needs a difference that matters, beyond chance or outside the middle class of comparable areas. Among many tests
 * some come out by chance, so those with a p-value also have to pass the control of false discoveries over the whole list.
 *
 * @param compared how many figures were compared
 * @param tested how many of them by a test, over which false discoveries were controlled
 */
public record Findings(
        List<Finding> strong, List<Finding> attention, List<Finding> weighing, int compared, int tested) {
    private static final int MOST = 7;
    private static final int MOST_WEIGHING = 5;

    static Findings in(List<Line> lines) {
        var believed = believed(lines);
        var strong = different(lines, believed, Judgement.FAVOURABLE, Finding.Why.STRONG_POINT);
        var attention = different(lines, believed, Judgement.UNFAVOURABLE, Finding.Why.POINT_OF_ATTENTION);
        var told = new HashSet<String>();
        strong.forEach(one -> told.add(one.line().indicator().matter()));
        attention.forEach(one -> told.add(one.line().indicator().matter()));
        var weighing = lines.stream()
                .filter(line -> line.indicator().isMain())
                .filter(line -> isBurden(line) && !line.standsOut())
                .map(line -> new Finding(
                        line, Finding.Why.WEIGHS_MUCH, line.concerned().orElse(0)))
                .sorted(Comparator.comparing(Finding::weight).reversed())
                .filter(one -> told.add(one.line().indicator().matter()))
                .limit(MOST_WEIGHING)
                .toList();
        int compared =
                (int) lines.stream().filter(line -> line.made().isPresent()).count();
        int tested = (int) lines.stream().filter(Findings::isTested).count();
        return new Findings(strong, attention, weighing, compared, tested);
    }

    /** Something that people would rather not have, of which the number in the area can be told. */
    private static boolean isBurden(Line line) {
        return line.indicator().direction() == Indicator.Direction.LOWER_IS_BETTER
                && line.indicator()
                        .sentences()
                        .flatMap(Indicator.Sentences::are)
                        .isPresent()
                && line.concerned().isPresent()
                && line.own().known().map(known -> known.value() >= 10).orElse(false);
    }

    private static boolean isTested(Line line) {
        return line.made().map(made -> made.pValue().isPresent()).orElse(false);
    }

    /** The lines whose difference is not put down to chance. */
    private static HashSet<Line> believed(List<Line> lines) {
        var tested = lines.stream().filter(Findings::isTested).toList();
        var pValues = tested.stream()
                .map(line -> line.made().orElseThrow().pValue().orElseThrow())
                .toList();
        var control = FalseDiscovery.among(pValues, FalseDiscovery.USUAL);
        var believed = new HashSet<>(lines);
        for (int i = 0; i < tested.size(); i++) {
            if (!control.isDiscovery(i)) {
                believed.remove(tested.get(i));
            }
        }
        return believed;
    }

    /** One finding for each matter: the way of saying it, and the age group, in which it stands out most. */
    private static List<Finding> different(
            List<Line> lines, HashSet<Line> believed, Judgement judgement, Finding.Why why) {
        var ranked = lines.stream()
                .filter(line -> believed.contains(line) && line.standsOut())
                .filter(line -> line.judgement().orElseThrow() == judgement)
                .map(line -> new Finding(line, why, weight(line)))
                .sorted(Comparator.comparing(Finding::weight).reversed())
                .toList();
        var kept = new ArrayList<Finding>();
        var matters = new HashSet<String>();
        for (var finding : ranked) {
            if (kept.size() < MOST && matters.add(finding.line().indicator().matter())) {
                kept.add(finding);
            }
        }
        return kept;
    }

    /** How many times the difference that matters, half as much again when sure, times the root of the people whom it makes differ. */
    private static double weight(Line line) {
        var made = line.made().orElseThrow();
        double threshold = Math.max(1e-9, line.matters().at(made.reference().value()));
        double size = Math.min(5, Math.abs(made.difference()) / threshold);
        return size * (isSure(made) ? 1.5 : 1) * Math.sqrt(Math.max(1, affected(line, made)));
    }

    /** So many people would be on the other side if the area were as its reference; where nobody can be counted, as few as can be. */
    private static double affected(Line line, Comparison.Made made) {
        if (line.concerned().isEmpty() || made.own() == 0) {
            return 1;
        }
        return line.concerned().getAsDouble() * Math.abs(made.difference()) / made.own();
    }

    private static boolean isSure(Comparison.Made made) {
        return switch (made) {
            case ByInterval interval ->
                interval.verdict() == Verdict.CLEARLY_HIGHER || interval.verdict() == Verdict.CLEARLY_LOWER;
            case BySpread spread -> spread.zClass() == ZClass.MUCH_HIGHER || spread.zClass() == ZClass.MUCH_LOWER;
            default -> false;
        };
    }
}
