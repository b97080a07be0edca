package nl.gezondewijk.profile;

import nl.gezondewijk.indicator.Indicator.Direction;
import nl.gezondewijk.statistics.Side;

/** What a difference means for people's health, where anyone may say so. */
public enum Judgement {
    FAVOURABLE,
    SIMILAR,
    UNFAVOURABLE,
    /** Different, and neither good nor bad: age, origin, kind of household. */
    NEITHER;

    static Judgement of(Side side, Direction direction) {
        if (side == Side.SIMILAR) {
            return SIMILAR;
        }
        return switch (direction) {
            case NEITHER -> NEITHER;
            case HIGHER_IS_BETTER -> side == Side.HIGHER ? FAVOURABLE : UNFAVOURABLE;
            case LOWER_IS_BETTER -> side == Side.LOWER ? FAVOURABLE : UNFAVOURABLE;
        };
    }
}
