package nl.gezondewijk.statistics.scale;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.gezondewijk.statistics.Explanation;
import nl.gezondewijk.statistics.Proportion;
import nl.gezondewijk.statistics.Reason;

/**
 * How lonely a group of people is, by De Jong Gierveld's scale; see {@link LonelinessForm} and {@link
 * LonelinessAnswers}.
 *
 * <p>Range: thirty people or more with a score, else there is no result. Unit: people; shares are proportions with
 * their margins.
 */
public sealed interface Loneliness {
    /** Fewer people with a score are no group. */
    int FEWEST_PEOPLE = 30;

    Explanation explanation();

    static Loneliness of(LonelinessForm form, List<LonelinessAnswers> group) {
        group.forEach(answers -> answers.require(form));
        var totals = scores(group.stream().map(LonelinessAnswers::total).toList());
        int leftOut = group.size() - totals.length;
        if (totals.length < FEWEST_PEOPLE) {
            return new None(Reason.GROUP_TOO_SMALL, totals.length);
        }
        var people = IntStream.range(0, form.classes())
                .mapToObj(which -> (int) IntStream.of(totals)
                        .filter(score -> form.classOf(score) == which)
                        .count())
                .toList();
        return new Known(
                form,
                people,
                leftOut,
                mean(scores(
                        group.stream().map(LonelinessAnswers::emotionalScore).toList())),
                mean(scores(group.stream().map(LonelinessAnswers::socialScore).toList())));
    }

    private static int[] scores(List<OptionalInt> scores) {
        return scores.stream()
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
    }

    private static OptionalDouble mean(int[] scores) {
        return scores.length < FEWEST_PEOPLE
                ? OptionalDouble.empty()
                : IntStream.of(scores).average();
    }

    /**
     * A group's loneliness.
     *
     * @param people in each class: not, moderately, severely and, with 11 items, very severely lonely
     * @param leftOut without a score, for too many items were not answered
     * @param emotional the mean of the emotional items; absent where too few answered all of them
     * @param social the mean of the social items; absent where too few answered all of them
     */
    record Known(
            LonelinessForm form, List<Integer> people, int leftOut, OptionalDouble emotional, OptionalDouble social)
            implements Loneliness {

        public Known {
            people = List.copyOf(people);
        }

        public int scored() {
            return from(0);
        }

        /** Moderately lonely or more. */
        public Proportion lonely() {
            return new Proportion(from(1), scored());
        }

        /** Severely lonely or more. */
        public Proportion severelyLonely() {
            return new Proportion(from(2), scored());
        }

        private int from(int first) {
            return people.stream().skip(first).mapToInt(Integer::intValue).sum();
        }

        @Override
        public Explanation explanation() {
            return Explanation.inWords(
                            "statistics.scale.loneliness",
                            Explanation.inWords("statistics.scale.lonely", lonely().explanation()),
                            Explanation.inWords(
                                    "statistics.scale.severelyLonely",
                                    severelyLonely().explanation()),
                            Explanation.number("statistics.scale.scored", scored()),
                            Explanation.number("statistics.scale.leftOut", leftOut))
                    .about(form.source());
        }
    }

    /** No result, and why. */
    record None(Reason reason, int scored) implements Loneliness {

        @Override
        public Explanation explanation() {
            return reason.explained(Explanation.number("statistics.scale.scored", scored));
        }
    }
}
