package nl.gezondewijk.demonstration;

import nl.gezondewijk.area.Area;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicator.Unit;

/** Which figures a publisher would not give, and why: the cells of small places above all. */
record Gaps(Recipes recipes) {
    private static final double FEWEST_PEOPLE = 70;
    private static final double FEWEST_TO_MODEL = 130;
    private static final double FEWEST_OLDER_PEOPLE = 60;
    private static final double LOST = 0.004;

    /** The letter of a cell: a value, or the reason why there is none. */
    char letter(Indicator indicator, Area.Kind kind, Sheet sheet, Dice dice) {
        if (!recipes.isMeasured(indicator.measure(), dice.year())) {
            return Figure.Reason.NOT_MEASURED.code();
        }
        if (kind != Area.Kind.BUURT || isOfThePlace(indicator)) {
            return Draft.Row.VALUE;
        }
        if (sheet.get("inwoners") == 0) {
            return Figure.Reason.IMPOSSIBLE.code();
        }
        if (isTooSmall(indicator, sheet)) {
            return Figure.Reason.WITHHELD.code();
        }
        boolean lost = dice.happens("lost " + indicator.key(), LOST);
        return lost ? Figure.Reason.MISSING.code() : Draft.Row.VALUE;
    }

    /** Counts and densities are there for every place, also where nobody lives. */
    private static boolean isOfThePlace(Indicator indicator) {
        return Figuring.isCount(indicator) || indicator.unit() == Unit.PER_KM2 || indicator.unit() == Unit.CODE;
    }

    private static boolean isTooSmall(Indicator indicator, Sheet sheet) {
        if (indicator.kind() == Indicator.Kind.MODELLED) {
            boolean older = indicator.population().ages().filter("65+"::equals).isPresent();
            return sheet.get("inwoners") < FEWEST_TO_MODEL
                    || older && sheet.get("inwoners-65plus") < FEWEST_OLDER_PEOPLE;
        }
        return indicator.unit() != Unit.KILOMETRE && sheet.get("inwoners") < FEWEST_PEOPLE;
    }
}
