package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicator.Unit;

/** The indicators that a label needs in the catalogue: its own, and the counts that it is made of. */
record Catalogued(Described label, Terms terms) {
    /** The indicator that counts residents, by whom areas are weighed where nothing better is known. */
    private static final String RESIDENTS = "inwoners";

    List<Indicator> indicators() {
        return Stream.concat(
                        label.columns().stream()
                                .filter(column -> !column.equals(label.key()))
                                .map(column -> indicator(column, Unit.COUNT, Optional.empty(), true)),
                        Stream.of(indicator(label.key(), label.unit(), share(), false)))
                .toList();
    }

    private Optional<Indicator.Share> share() {
        return switch (label.shape()) {
            case SHARE, OF_RESIDENTS ->
                Optional.of(
                        new Indicator.Share(label.counted(), label.asked(), label.unit() == Unit.PERCENT ? 100 : 1000));
            case SURVEY, AMOUNT, VALUE, STANDARDISED, EXPECTED, LIFE_YEARS -> Optional.empty();
        };
    }

    private Indicator indicator(String key, Unit unit, Optional<Indicator.Share> share, boolean ingredient) {
        return new Indicator(
                key,
                key,
                key,
                label.topic(),
                label.name(),
                label.meaning(),
                new Indicator.Population(terms.whose(), label.who(), Optional.empty()),
                unit,
                decimals(unit),
                label.direction(),
                terms.protection() == Protection.SURVEY ? Indicator.Kind.ASKED : Indicator.Kind.COUNTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                weight(unit, share),
                share,
                Described.SOURCE,
                ingredient);
    }

    /** Of a hundred thousand people a tenth is nobody, and figures of ages are told no finer than they are known. */
    private static int decimals(Unit unit) {
        return switch (unit) {
            case COUNT, OF_EXPECTED, STANDARDISED_PER_100000 -> 0;
            default -> 1;
        };
    }

    /** Counts are added up, a share by its own counts; of other ages other people are meant. */
    private Optional<Indicator.Weight> weight(Unit unit, Optional<Indicator.Share> share) {
        return unit == Unit.COUNT || share.isPresent() || label.shape().isByAge()
                ? Optional.empty()
                : Optional.of(new Indicator.Weight(List.of(RESIDENTS), true));
    }
}
