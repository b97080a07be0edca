package nl.gezondewijk.portrait;

/**
 * How many figures of a portrait are about what keeps people healthy, and how many about care.
 *
 * @param outweighs how many times as many make one side outweigh the other
 */
record Balance(int prevention, int care, int outweighs) {

    enum Verdict {
        /** Nothing of either. */
        EMPTY,
        NO_PREVENTION,
        NO_CARE,
        MORE_PREVENTION,
        MORE_CARE,
        EVEN
    }

    Balance {
        if (prevention < 0 || care < 0 || outweighs < 1) {
            throw new IllegalArgumentException(
                    "counts are not below zero: " + prevention + ", " + care + ", " + outweighs);
        }
    }

    Verdict verdict() {
        if (prevention == 0 || care == 0) {
            return prevention + care == 0 ? Verdict.EMPTY : prevention == 0 ? Verdict.NO_PREVENTION : Verdict.NO_CARE;
        }
        return prevention > outweighs * care
                ? Verdict.MORE_PREVENTION
                : care > outweighs * prevention ? Verdict.MORE_CARE : Verdict.EVEN;
    }
}
