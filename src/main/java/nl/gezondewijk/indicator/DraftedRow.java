package nl.gezondewijk.indicator;

import nl.gezondewijk.statistics.disclosure.Assumed;
import nl.gezondewijk.statistics.disclosure.Column;

/** An area's numbers as delivered, and the letters that say what is told of them. */
@SuppressWarnings("ArrayRecordComponent")
record DraftedRow(String area, double[] values, StringBuilder reasons) {

    boolean isKnown(int position) {
        return !Double.isNaN(values[position]);
    }

    long count(int position) {
        if (isKnown(position)) {
            return Math.round(values[position]);
        }
        return isWithheld(position) ? Assumed.UNKNOWN : Column.ABSENT;
    }

    boolean isTold(int position) {
        return reasons.charAt(position) == Draft.Row.VALUE;
    }

    /** By its source, or since. */
    boolean isWithheld(int position) {
        char reason = reasons.charAt(position);
        return reason == Figure.Reason.WITHHELD.code() || reason == Figure.Reason.TOO_FEW.code();
    }

    /** What is made of counts that are withheld does not even say that it would have been of too few. */
    void hide(int position, Figure.Reason why) {
        if (isWithheld(position)) {
            reasons.setCharAt(position, why.code());
        }
    }

    /** Whether it was told until now. */
    boolean withhold(int position, Figure.Reason why) {
        boolean told = isTold(position);
        if (told) {
            reasons.setCharAt(position, why.code());
        }
        return told;
    }
}
