package nl.gezondewijk.statistics.forecast;

/** A number for each age of women, and of men. */
public record BySex(ByAge women, ByAge men) {

    public static BySex nothing() {
        return new BySex(ByAge.nothing(), ByAge.nothing());
    }

    public double sum() {
        return women.sum() + men.sum();
    }

    public BySex plus(BySex other) {
        return new BySex(women.plus(other.women), men.plus(other.men));
    }

    /** Age by age. */
    public BySex times(BySex other) {
        return new BySex(women.times(other.women), men.times(other.men));
    }

    /** Where all of an age leave, what the computation leaves of nobody is nobody. */
    BySex withoutRounding() {
        return new BySex(women.withoutRounding(), men.withoutRounding());
    }

    double least() {
        return Math.min(women.least(), men.least());
    }

    BySex requireNotNegative(String what) {
        if (least() < 0) {
            throw new IllegalArgumentException(what + " are 0 or more at each age, not " + least());
        }
        return this;
    }
}
