package nl.gezondewijk.statistics.disclosure;

/**
 * Which count of people is too small to tell by itself.
 *
 * <p>A count under {@code fewest} is; so is any count among fewer than {@code fewestAsked} people. Where the answer is sensitive,
 * also the count of a small group of whom nearly all or nearly none share it: who knows somebody in the group then knows the
 * answer. Nobody at all is as telling as a few.
 *
 * <p>Dutch statistics use 10 persons for registers, and 30 respondents with 5 in a category for surveys; the numbers are the
 * source's to choose.
 *
 * <p>Hundepool A, Domingo-Ferrer J, Franconi L, et al. Statistical disclosure control. Chichester: Wiley, 2012, chapter 4.
 *
 * @param fewest persons in a cell from which it is told; 1 or more
 * @param fewestAsked persons behind the cell from which it is told; 0 where that does not matter
 * @param sensitive whether knowing that somebody shares the answer could harm them
 * @param nearlyAll the share of a small group, above a half, from which the answer of its members is known; nearly none is the rest
 * @param smallGroup persons under which a group is small
 */
public record ThresholdRule(int fewest, int fewestAsked, boolean sensitive, double nearlyAll, int smallGroup) {
    /** For counts of persons from a register: under 10 is withheld. */
    public static final ThresholdRule REGISTER = new ThresholdRule(10, 0, true, 0.9, 100);
    /** For a survey: under 30 respondents, or under 5 with the answer, is withheld. */
    public static final ThresholdRule SURVEY = new ThresholdRule(5, 30, true, 0.9, 100);

    public ThresholdRule {
        if (fewest < 1) {
            throw new IllegalArgumentException("the fewest persons that are told is 1 or more, not " + fewest);
        }
        if (fewestAsked < 0 || smallGroup < 0) {
            throw new IllegalArgumentException("persons are 0 or more, not " + Math.min(fewestAsked, smallGroup));
        }
        if (!(nearlyAll > 0.5 && nearlyAll <= 1)) {
            throw new IllegalArgumentException("nearly all is a share above 0.5, not " + nearlyAll);
        }
    }

    /** What both rules want of counts that are told or withheld together. */
    public ThresholdRule with(ThresholdRule other) {
        return new ThresholdRule(
                Math.max(fewest, other.fewest),
                Math.max(fewestAsked, other.fewestAsked),
                sensitive || other.sensitive,
                Math.min(nearlyAll, other.nearlyAll),
                Math.max(smallGroup, other.smallGroup));
    }

    /** Whether fewer people were asked than a figure can be made of. */
    public boolean isFewAsked(long asked) {
        return asked < fewestAsked;
    }

    /** Whether this many of these people are too few, or too nearly all, to tell. */
    public boolean isTooSmall(long counted, long asked) {
        return counted < fewest || isFewAsked(asked) || sensitive && isGivenAway(counted, asked);
    }

    private boolean isGivenAway(long counted, long asked) {
        return asked - counted < fewest
                || asked < smallGroup && (counted > nearlyAll * asked || counted < (1 - nearlyAll) * asked);
    }

    /** Whether a count without a whole is too small to tell. */
    public boolean isTooSmall(long counted) {
        return counted < fewest;
    }
}
