package nl.gezondewijk.sheet;

import nl.gezondewijk.sheet.Proposal.Guess;
import nl.gezondewijk.sheet.Proposal.Why;

/** What one column is likely to be, from its name and from what stands in it. */
final class Likely {
    private Likely() {}

    static Guess of(Look look) {
        if (look.filled == 0) {
            return guess(look, Role.LEFT_OUT, Why.EMPTY);
        }
        if (look.mostly(look.codes)) {
            return guess(look, Role.AREA_CODE, Why.CODES);
        }
        if (look.mostly(look.pc6) || look.mostly(look.pc4) && look.says("postcode", "pc4", "pc6", "pc")) {
            return guess(look, Role.POSTCODE, Why.POSTCODES);
        }
        if (look.mostly(look.bare)
                && look.says("code", "gwb", "buurtnr", "wijknr", "gemeentenr", "buurtnummer", "wijknummer")) {
            return guess(look, Role.AREA_CODE, Why.NAMED_SO);
        }
        if (look.isAges()) {
            return guess(look, Role.AGE, Why.AGES);
        }
        if (look.mostly(look.days)) {
            return guess(look, Role.PERIOD, Why.DAY_NUMBERS);
        }
        if (look.mostly(look.years)
                        && (look.says("jaar", "year", "periode", "datum", "date", "peil") || !look.isNumbers())
                || look.filled > 0 && look.years == look.filled && look.texts.size() <= 40) {
            return guess(look, Role.PERIOD, Why.YEARS);
        }
        return look.isNumbers() ? number(look) : words(look);
    }

    private static Guess words(Look look) {
        if (look.says("buurt")) {
            return guess(look, Role.BUURT_NAME, Why.NAMED_SO);
        }
        if (look.says("wijk")) {
            return guess(look, Role.WIJK_NAME, Why.NAMED_SO);
        }
        if (look.says("gemeente", "municipality", "gem", "plaats", "regio", "gebied", "stad")) {
            return guess(look, Role.GEMEENTE_NAME, Why.NAMED_SO);
        }
        boolean few = look.texts.size() <= Look.MOST_LABELS && 2 * look.texts.size() <= look.filled;
        if (few
                || look.says(
                        "indicator",
                        "onderwerp",
                        "variabele",
                        "vraag",
                        "kenmerk",
                        "categorie",
                        "leeftijd",
                        "geslacht")) {
            return guess(look, Role.LABEL, look.texts.size() > 1 || !few ? Why.FEW_TEXTS : Why.OTHER);
        }
        return guess(look, Role.LEFT_OUT, Why.OTHER);
    }

    private static Guess number(Look look) {
        if (look.says("deff", "designeffect", "design effect")) {
            return guess(look, Role.DESIGN_EFFECT, Why.NAMED_SO);
        }
        boolean between = look.least >= 0 && look.most <= 100;
        if (look.percents == 0
                && look.least >= 0
                && look.most <= 1
                && look.whole < look.numbers
                && look.says("%", "perc", "percentage", "pct", "aandeel", "fractie")) {
            return guess(look, Role.FRACTION, Why.FRACTIONS);
        }
        if (look.percents > 0 || between && look.says("%", "perc", "percentage", "pct", "aandeel")) {
            return guess(look, Role.PERCENTAGE, look.percents > 0 ? Why.PERCENTAGES : Why.NAMED_SO);
        }
        boolean counts = look.whole == look.numbers && look.least >= 0;
        if (counts && saysWhole(look)) {
            return guess(look, Role.ASKED, Why.NAMED_SO);
        }
        if (counts && look.says("teller", "aantal", "count", "numerator")) {
            return guess(look, Role.COUNTED, Why.NAMED_SO);
        }
        return guess(look, counts ? Role.COUNTED : Role.VALUE, counts ? Why.WHOLE_NUMBERS : Why.NUMBERS);
    }

    /** All of whom some were counted. */
    static boolean saysWhole(Look look) {
        return look.says(
                "noemer",
                "respondenten",
                "populatie",
                "bevolking",
                "inwoners",
                "ingeschreven",
                "denominator",
                "patiënten totaal",
                "totaal",
                "total",
                "n");
    }

    private static Guess guess(Look look, Role role, Why why) {
        return new Guess(look.name, role, why, look.examples());
    }
}
