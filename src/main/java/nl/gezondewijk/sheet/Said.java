package nl.gezondewijk.sheet;

import java.util.Map;

/**
 * What one row says of one label, in the sheet's own words.
 *
 * @param row as its owner's program numbers it
 * @param kind what the area is named by
 * @param area code, name or postcode as it stands there
 * @param gemeente as it stands beside a name; empty where nothing does
 * @param period in a plain form, see {@link Layout}; empty where the row tells none
 * @param label which figure; empty where a sheet has one only
 * @param age which ages, see {@link AgeGroup}; empty where a sheet tells none
 * @param numbers by what they are: COUNTED, ASKED, VALUE, PERCENTAGE or DESIGN_EFFECT
 */
public record Said(
        int row,
        Role kind,
        String area,
        String gemeente,
        String period,
        String label,
        String age,
        Map<Role, Amount> numbers) {

    /** A number, or what stands in its place. */
    public sealed interface Amount {
        record Number(double value) implements Amount {}

        record None(Mark mark) implements Amount {}
    }

    public Said {
        numbers = Map.copyOf(numbers);
    }
}
