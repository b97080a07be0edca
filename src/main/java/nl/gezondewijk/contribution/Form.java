package nl.gezondewijk.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.contribution.Described.Shape;
import nl.gezondewijk.contribution.Inventory.Label;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.sheet.Role;

/** What kind of figure numbers of a sheet can make, the likeliest first. */
enum Form {
    SHARE_PERCENT(Shape.SHARE, Unit.PERCENT),
    SHARE_PER_1000(Shape.SHARE, Unit.PER_1000),
    SURVEY_PERCENT(Shape.SURVEY, Unit.PERCENT),
    AMOUNT(Shape.AMOUNT, Unit.COUNT),
    RESIDENTS_PERCENT(Shape.OF_RESIDENTS, Unit.PERCENT),
    RESIDENTS_PER_1000(Shape.OF_RESIDENTS, Unit.PER_1000),
    VALUE_PERCENT(Shape.VALUE, Unit.PERCENT),
    VALUE_MEAN(Shape.VALUE, Unit.MEAN),
    VALUE_SCORE(Shape.VALUE, Unit.SCORE),
    VALUE_PER_1000(Shape.VALUE, Unit.PER_1000),
    VALUE_EURO(Shape.VALUE, Unit.EURO),
    VALUE_KILOMETRE(Shape.VALUE, Unit.KILOMETRE),
    VALUE_FTE(Shape.VALUE, Unit.FTE_PER_1000),
    STANDARDISED_PER_1000(Shape.STANDARDISED, Unit.STANDARDISED_PER_1000),
    STANDARDISED_PER_10000(Shape.STANDARDISED, Unit.STANDARDISED_PER_10000),
    STANDARDISED_PER_100000(Shape.STANDARDISED, Unit.STANDARDISED_PER_100000),
    OF_EXPECTED(Shape.EXPECTED, Unit.OF_EXPECTED),
    LIFE_YEARS(Shape.LIFE_YEARS, Unit.YEAR);

    private final Shape shape;
    private final Unit unit;

    Form(Shape shape, Unit unit) {
        this.shape = shape;
        this.unit = unit;
    }

    Shape shape() {
        return shape;
    }

    Unit unit() {
        return unit;
    }

    static Form of(Described described) {
        return Arrays.stream(values())
                .filter(form -> form.shape == described.shape() && form.unit == described.unit())
                .findFirst()
                .orElse(VALUE_MEAN);
    }

    static Optional<Form> of(String name) {
        return Arrays.stream(values()).filter(form -> form.name().equals(name)).findFirst();
    }

    /** Those that the numbers beside a label allow. */
    static List<Form> of(Label label) {
        return Arrays.stream(values()).filter(form -> form.fits(label)).toList();
    }

    /** The one that numbers beside a label nearly always make; empty where a plain value or counts by age may be anything. */
    static Optional<Form> likely(Label label) {
        var forms = of(label);
        return forms.stream()
                .findFirst()
                .filter(first -> first.shape != Shape.VALUE && !first.shape.isByAge() || forms.size() == 1);
    }

    private boolean fits(Label label) {
        boolean counts = label.has(Role.COUNTED) || label.has(Role.VALUE) && label.whole();
        if (label.has(Role.AGE) != shape.isByAge()) {
            return false;
        }
        return switch (shape) {
            case SHARE, STANDARDISED, EXPECTED, LIFE_YEARS -> label.has(Role.COUNTED) && label.has(Role.ASKED);
            case OF_RESIDENTS, AMOUNT -> counts && !label.has(Role.ASKED);
            case SURVEY -> label.has(Role.PERCENTAGE) && label.has(Role.ASKED);
            case VALUE ->
                label.has(Role.PERCENTAGE)
                        ? unit == Unit.PERCENT
                        : label.has(Role.VALUE) || label.has(Role.COUNTED) && !label.has(Role.ASKED);
        };
    }
}
