package nl.gezondewijk.product;

/**
 * A percentage as people say it, never more exact than whole people.
 *
 * <p>The rule: under 1 in 100 and over 99 in 100 no number is said ("hardly any", "nearly all"). Within 1 of a multiple of ten it is so many
 * out of ten: 39, 40 and 41 are "4 op de 10". Else it is whole people out of a hundred, halves upwards: 55.6 is "56 van de 100". A rate per 1,000 is
 * told by the same rule out of ten or a hundred.
 */
record Roughly(int count, int of) {

    static Roughly of(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("a share lies between 0 and 100 percent, not " + percent);
        }
        int whole = (int) Math.floor(percent + 0.5);
        int tens = (whole + 5) / 10;
        boolean nearTen = Math.abs(whole - tens * 10) <= 1 && tens > 0 && tens < 10;
        return nearTen ? new Roughly(tens, 10) : new Roughly(percent < 1 ? 0 : percent > 99 ? 100 : whole, 100);
    }

    boolean isHardlyAny() {
        return count == 0;
    }

    boolean isNearlyAll() {
        return count == of;
    }
}
