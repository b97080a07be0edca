package nl.gezondewijk.contribution;

import java.math.BigDecimal;
import nl.gezondewijk.contribution.Heard.Number;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator.Unit;

/** The numbers of what was heard, checked: what cannot be is told, and is missing from then on. */
final class Numbers {
    private static final Figure MISSING = new Figure.None(Figure.Reason.MISSING);

    private final Heard heard;
    private final Findings.Notes wrongs;

    Numbers(Heard heard, Findings.Notes wrongs) {
        this.heard = heard;
        this.wrongs = wrongs;
    }

    String area() {
        return heard.area();
    }

    /** A value as it stands there, or a percentage. */
    Figure value(Unit unit) {
        var figure = number(Number.VALUE) instanceof Figure.Known known
                ? known
                : number(Number.PERCENTAGE) instanceof Figure.Known percentage
                        ? percentage
                        : number(heard.numbers().containsKey(Number.VALUE) ? Number.VALUE : Number.PERCENTAGE);
        if (unit == Unit.PERCENT
                && figure instanceof Figure.Known known
                && (known.value() < 0 || known.value() > 100)) {
            wrong(text(known), Rule.NO_PERCENTAGE);
            return MISSING;
        }
        return figure;
    }

    Figure number(Number number) {
        return heard.numbers().getOrDefault(number, MISSING);
    }

    /** A whole number that is not below zero; a plain column of values serves for one. */
    Figure counted(Number number) {
        var figure = number == Number.COUNTED && !heard.numbers().containsKey(Number.COUNTED)
                ? number(Number.VALUE)
                : number(number);
        if (figure instanceof Figure.Known known) {
            if (known.value() < 0) {
                wrong(text(known), Rule.NEGATIVE);
                return MISSING;
            }
            if (Math.abs(known.value() - Math.rint(known.value())) > 1e-9) {
                wrong(text(known), Rule.NOT_WHOLE);
                return MISSING;
            }
        }
        return figure;
    }

    /** People, or the years that they lived: not below zero. */
    Figure people() {
        if (number(Number.ASKED) instanceof Figure.Known known && known.value() < 0) {
            wrong(text(known), Rule.NEGATIVE);
            return MISSING;
        }
        return number(Number.ASKED);
    }

    static String text(Figure.Known known) {
        return BigDecimal.valueOf(known.value()).stripTrailingZeros().toPlainString();
    }

    void wrong(String value, Rule rule) {
        wrongs.add(new Wrong(heard.place(), heard.label(), value, rule));
    }
}
