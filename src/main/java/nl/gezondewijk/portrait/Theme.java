package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.profile.Finding;

/**
 * What the group thinks must be talked about, in its own words.
 *
 * @param root the same for what is the same theme in another version
 * @param story what the group has to say about it
 * @param namedFirst named before the group saw any figure
 * @param grounds the figures that it came from
 */
public record Theme(
        int id, int root, String name, String story, boolean namedFirst, int revision, List<Ground> grounds) {
    static final int LONGEST_NAME = 80;
    static final int LONGEST_STORY = 1_000;

    /**
     * A figure that a theme came from.
     *
     * @param finding what it was at that moment, where it was a finding
     */
    public record Ground(String indicator, Optional<Finding.Why> finding) {}

    public Theme {
        grounds = List.copyOf(grounds);
        if (name.isBlank() || name.length() > LONGEST_NAME || story.length() > LONGEST_STORY) {
            throw new IllegalArgumentException("a theme has a name of at most " + LONGEST_NAME
                    + " characters and a story" + " of at most " + LONGEST_STORY + ": '" + name + "'");
        }
    }
}
