package nl.gezondewijk.profile;

/**
 * A figure worth talking about.
 *
 * @param line the figure and what it is seen against
 * @param why it stands out from the reference, or weighs much though it does not
 * @param weight by which findings are ranked: size of the difference times certainty times people concerned
 */
public record Finding(Line line, Why why, double weight) {

    public enum Why {
        STRONG_POINT,
        POINT_OF_ATTENTION,
        WEIGHS_MUCH
    }
}
