package nl.gezondewijk.statistics.scale;

import java.util.List;

/**
 * The long and the short form of De Jong Gierveld's loneliness scale, with their cut-offs.
 *
 * <p>Not lonely, moderately lonely, severely lonely: 0-1, 2-4, 5-6 of 6 items. Of 11: 0-2, 3-8, 9-10, and very
 * severely lonely at 11.
 */
public enum LonelinessForm {
    /**
     * De Jong Gierveld J, Van Tilburg TG. A 6-item scale for overall, emotional, and social loneliness. Res Aging
     * 2006;28:582-598.
     */
    SIX_ITEMS(3, 3, "De Jong Gierveld & Van Tilburg 2006", List.of(0, 2, 5)),
    /** De Jong Gierveld J, Van Tilburg TG. Manual of the loneliness scale. Amsterdam: Vrije Universiteit, 1999. */
    ELEVEN_ITEMS(6, 5, "De Jong Gierveld & Van Tilburg 1999", List.of(0, 3, 9, 11));

    private final int emotional;
    private final int social;
    private final String source;
    private final List<Integer> from;

    LonelinessForm(int emotional, int social, String source, List<Integer> from) {
        this.emotional = emotional;
        this.social = social;
        this.source = source;
        this.from = from;
    }

    /** Items on missing a close bond, such as "I experience a general sense of emptiness". */
    public int emotional() {
        return emotional;
    }

    /** Items on missing a circle of people, such as "There are plenty of people I can lean on when I have problems". */
    public int social() {
        return social;
    }

    public String source() {
        return source;
    }

    /** How many classes there are, not lonely included. */
    public int classes() {
        return from.size();
    }

    /** 0 not, 1 moderately, 2 severely, 3 very severely. */
    int classOf(int score) {
        int found = 0;
        while (found + 1 < from.size() && score >= from.get(found + 1)) {
            found++;
        }
        return found;
    }
}
