package nl.gezondewijk.demonstration;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.indicator.Indicators;

/** Makes all figures of a place, and adds places up in the way their publishers do. */
final class Figuring {
    private static final Set<Unit> COUNTED = Set.of(Unit.COUNT, Unit.HECTARE);
    private static final String OLDER = "65+";
    private static final String ALL = "18+";

    private final Recipes recipes;
    private final Indicators indicators;
    private final List<Indicator> published;

    Figuring(Recipes recipes, Indicators indicators) {
        this.recipes = recipes;
        this.indicators = indicators;
        this.published = indicators.list().stream()
                .filter(indicator -> indicator.share().isEmpty())
                .toList();
    }

    /** What is delivered; shares are made from counts when they are read. */
    List<Indicator> published() {
        return published;
    }

    static boolean isCount(Indicator indicator) {
        return COUNTED.contains(indicator.unit());
    }

    Sheet place(Situation here, double inhabitants, double hectares) {
        var sheet = new Sheet();
        sheet.put("inwoners", inhabitants);
        sheet.put("oppervlakte-totaal", hectares);
        recipes.counts().forEach(counting -> counting.count(sheet, here));
        for (var indicator : measured()) {
            if (recipes.making(indicator.measure()) instanceof Making.Effect effect && !isOfAllAges(indicator)) {
                sheet.put(indicator.key(), value(indicator, effect, here));
            }
        }
        measured().stream().filter(Figuring::isOfAllAges).forEach(indicator -> addAgesUp(indicator, sheet));
        measured().forEach(indicator -> fillRest(indicator, sheet));
        measured().forEach(indicator -> calculate(indicator, sheet));
        return sheet;
    }

    /** Counts are added; all else weighs by the people or homes it is about. */
    Sheet together(Collection<Sheet> parts) {
        var sheet = new Sheet();
        for (var indicator : published) {
            sheet.put(
                    indicator.key(),
                    isCount(indicator)
                            ? parts.stream()
                                    .mapToDouble(part -> part.get(indicator.key()))
                                    .sum()
                            : mean(parts, part -> part.get(indicator.key()), part -> weight(indicator, part)));
        }
        measured().forEach(indicator -> calculate(indicator, sheet));
        return sheet;
    }

    private List<Indicator> measured() {
        return published.stream().filter(indicator -> !isCount(indicator)).toList();
    }

    private static double value(Indicator indicator, Making.Effect effect, Situation here) {
        if (indicator.unit() == Unit.SCORE) {
            return effect.straight(indicator.measure(), here);
        }
        if (indicator.unit() != Unit.PERCENT) {
            return effect.positive(indicator.measure(), here);
        }
        double level = isAbout(indicator, OLDER) ? effect.levelOfOlder() : effect.level();
        return effect.percentage(level, indicator.measure(), here);
    }

    private void addAgesUp(Indicator all, Sheet sheet) {
        if (recipes.making(all.measure()) instanceof Making.Effect) {
            sheet.put(
                    all.key(),
                    mean(indicators.siblings(all), group -> sheet.get(group.key()), group -> weight(group, sheet)));
        }
    }

    private void fillRest(Indicator indicator, Sheet sheet) {
        if (recipes.making(indicator.measure()) instanceof Making.Rest rest) {
            var ages = indicator.key().substring(indicator.measure().length());
            var others = rest.rest().stream().map(measure -> measure + ages).toList();
            sheet.put(indicator.key(), Math.max(0, 100 - sheet.sum(others)));
        }
    }

    private void calculate(Indicator indicator, Sheet sheet) {
        switch (recipes.making(indicator.measure())) {
            case Making.Product made -> {
                double over = sheet.get(made.over());
                double product = made.product().stream().mapToDouble(sheet::get).reduce(1, (one, two) -> one * two);
                sheet.put(indicator.key(), over > 0 ? made.per() * product / over : 0);
            }
            case Making.Classes made -> {
                double value = sheet.get(made.classes());
                long below =
                        made.above().stream().filter(limit -> value < limit).count();
                sheet.put(indicator.key(), 1 + below);
            }
            case Making.Effect ignored -> {}
            case Making.Rest ignored -> {}
        }
    }

    private static boolean isOfAllAges(Indicator indicator) {
        return isAbout(indicator, ALL);
    }

    private static boolean isAbout(Indicator indicator, String ages) {
        return indicator.population().ages().filter(ages::equals).isPresent();
    }

    private static double weight(Indicator indicator, Sheet sheet) {
        return indicator.weight().map(weight -> sheet.sum(weight.indicators())).orElseGet(() -> sheet.get("inwoners"));
    }

    /** Of parts without anybody each counts alike. */
    private static <T> double mean(Collection<T> parts, ToDoubleFunction<T> value, ToDoubleFunction<T> weight) {
        double all = parts.stream().mapToDouble(weight).sum();
        return all > 0
                ? parts.stream()
                                .mapToDouble(part -> weight.applyAsDouble(part) * value.applyAsDouble(part))
                                .sum()
                        / all
                : parts.stream().mapToDouble(value).average().orElse(0);
    }
}
