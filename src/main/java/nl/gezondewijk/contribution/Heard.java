package nl.gezondewijk.contribution;

import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.sheet.AgeGroup;

/**
 * What one row of a sheet says of one label, once its area and its period are known.
 *
 * @param place the row as its owner's program numbers it
 * @param area code of a gemeente, wijk, buurt, postcode or the country
 * @param age of whom, in a sheet that tells ages apart
 * @param numbers what stands in the columns of the row; a mark is a figure that is not there, with its reason
 */
record Heard(
        String place, String area, Period period, String label, Optional<AgeGroup> age, Map<Number, Figure> numbers) {

    /** What a number of a row is. */
    enum Number {
        COUNTED,
        ASKED,
        VALUE,
        PERCENTAGE,
        DESIGN_EFFECT
    }

    /** Of all ages. */
    Heard(String place, String area, Period period, String label, Map<Number, Figure> numbers) {
        this(place, area, period, label, Optional.empty(), numbers);
    }

    Heard {
        numbers = Map.copyOf(numbers);
    }
}
