package nl.gezondewijk.statistics.scale;

import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What one person answered to the five items of the MHI-5, from 0 "all of the time" to 5 "never"; empty where not
 * answered.
 *
 * @param nervous very nervous
 * @param inTheDumps so down in the dumps that nothing could cheer one up
 * @param calm calm and peaceful; reversed
 * @param downhearted downhearted and blue
 * @param happy a happy person; reversed
 */
public record MentalHealthAnswers(
        OptionalInt nervous, OptionalInt inTheDumps, OptionalInt calm, OptionalInt downhearted, OptionalInt happy) {
    private static final int HIGHEST = 5;
    private static final int TO_A_HUNDRED = 4;

    public MentalHealthAnswers {
        Stream.of(nervous, inTheDumps, calm, downhearted, happy)
                .flatMapToInt(OptionalInt::stream)
                .forEach(MentalHealthAnswers::require);
    }

    public static MentalHealthAnswers of(int nervous, int inTheDumps, int calm, int downhearted, int happy) {
        return new MentalHealthAnswers(
                OptionalInt.of(nervous),
                OptionalInt.of(inTheDumps),
                OptionalInt.of(calm),
                OptionalInt.of(downhearted),
                OptionalInt.of(happy));
    }

    private static void require(int answer) {
        if (answer < 0 || answer > HIGHEST) {
            throw new IllegalArgumentException("an answer lies between 0 and " + HIGHEST + ", not " + answer);
        }
    }

    /** From 0 to 100, higher is better; none with any item missing. */
    OptionalInt score() {
        var answers = Stream.of(nervous, inTheDumps, calm, downhearted, happy);
        if (answers.anyMatch(OptionalInt::isEmpty)) {
            return OptionalInt.empty();
        }
        int sum = nervous.orElseThrow()
                + inTheDumps.orElseThrow()
                + (HIGHEST - calm.orElseThrow())
                + downhearted.orElseThrow()
                + (HIGHEST - happy.orElseThrow());
        return OptionalInt.of(TO_A_HUNDRED * sum);
    }
}
