package nl.gezondewijk.statistics.scale;

import java.util.List;
import java.util.OptionalInt;

/**
 * What one person answered to the loneliness scale, emotional and social items apart.
 *
 * <p>Emotional items count "yes" and "more or less", social items "no" and "more or less".
 */
public record LonelinessAnswers(List<Answer> emotional, List<Answer> social) {
    private static final int MOST_MISSING = 1;

    public LonelinessAnswers {
        emotional = List.copyOf(emotional);
        social = List.copyOf(social);
    }

    /** None with an emotional item missing. */
    OptionalInt emotionalScore() {
        return missing(emotional) == 0 ? OptionalInt.of(counted(emotional, Answer.YES)) : OptionalInt.empty();
    }

    /** None with a social item missing. */
    OptionalInt socialScore() {
        return missing(social) == 0 ? OptionalInt.of(counted(social, Answer.NO)) : OptionalInt.empty();
    }

    /** None with more than one item missing. */
    OptionalInt total() {
        return missing(emotional) + missing(social) <= MOST_MISSING
                ? OptionalInt.of(counted(emotional, Answer.YES) + counted(social, Answer.NO))
                : OptionalInt.empty();
    }

    LonelinessAnswers require(LonelinessForm form) {
        if (emotional.size() != form.emotional() || social.size() != form.social()) {
            throw new IllegalArgumentException("this form has " + form.emotional() + " emotional and " + form.social()
                    + " social items, not " + emotional.size() + " and " + social.size());
        }
        return this;
    }

    private static int missing(List<Answer> answers) {
        return (int)
                answers.stream().filter(answer -> answer == Answer.NOT_ANSWERED).count();
    }

    private static int counted(List<Answer> answers, Answer lonely) {
        return (int) answers.stream()
                .filter(answer -> answer == lonely || answer == Answer.MORE_OR_LESS)
                .count();
    }
}
