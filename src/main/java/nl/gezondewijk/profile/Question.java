package nl.gezondewijk.profile;

import java.util.Optional;

/**
 * What a reader asks of a profile.
 *
 * @param code of the area
 * @param year the last year whose figures are wanted; else the newest of each
 * @param against what to compare with; else what fits the kind of area
 * @param beside among which areas to show it; else what fits
 */
public record Question(String code, Optional<Integer> year, Optional<Against> against, Optional<Beside> beside) {
    static final int NEWEST = 9999;

    public static Question about(String code) {
        return new Question(code, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** From the words of an address; one that is not known is as if it was not there. */
    public static Question of(String code, Optional<Integer> year, Optional<String> against, Optional<String> beside) {
        return new Question(code, year, against.flatMap(Against::of), beside.flatMap(Beside::of));
    }

    int untilYear() {
        return year.orElse(NEWEST);
    }
}
