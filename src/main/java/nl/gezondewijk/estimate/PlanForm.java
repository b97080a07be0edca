package nl.gezondewijk.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.indicator.Period;

/**
 * A plan as somebody fills it in; every field is a text, so that what is wrong can be shown again.
 *
 * @param doel the purpose of each column, in their order
 * @param kenmerk published indicators that help
 */
record PlanForm(
        List<String> doel,
        String methode,
        List<String> kenmerk,
        String eenheid,
        String jaar,
        String periode,
        boolean ijken,
        String gemeentecijfer) {

    PlanForm {
        doel = List.copyOf(doel);
        kenmerk = List.copyOf(kenmerk);
    }

    static PlanForm of(Plan plan) {
        return new PlanForm(
                plan.purposes().stream().map(Purpose::name).toList(),
                plan.method().name(),
                plan.published(),
                plan.unit().name(),
                String.valueOf(plan.areaYear()),
                plan.period(),
                plan.benchmark(),
                plan.municipality()
                        .map(String::valueOf)
                        .map(text -> text.replace('.', ','))
                        .orElse(""));
    }

    /** What is wrong with it, as the key of a message; empty when it is a plan for this grid. */
    Optional<String> wrong(Grid grid) {
        boolean fits = doel.size() == grid.columns().size()
                && doel.stream().allMatch(one -> isOneOf(Purpose.values(), one))
                && isOneOf(Method.values(), methode)
                && (eenheid.equals(Unit.PERCENT.name()) || eenheid.equals(Unit.MEAN.name()));
        if (!fits) {
            return Optional.of("estimate.wrong.plan");
        }
        if (!jaar.strip().matches("(199[5-9]|20\\d\\d)")) {
            return Optional.of("estimate.wrong.year");
        }
        if (!isPeriod(periode.strip())) {
            return Optional.of("estimate.wrong.period");
        }
        if (!gemeentecijfer.isBlank() && !gemeentecijfer.strip().matches("-?\\d{1,9}([.,]\\d{1,9})?")) {
            return Optional.of("estimate.wrong.municipality");
        }
        return kenmerk.size() > MOST ? Optional.of("estimate.wrong.covariates") : Optional.empty();
    }

    private static final int MOST = 12;

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    private static boolean isPeriod(String text) {
        try {
            new Period(text);
            return true;
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    /** Once nothing is {@link #wrong}. */
    Plan plan() {
        return new Plan(
                doel.stream().map(Purpose::valueOf).toList(),
                Method.valueOf(methode),
                kenmerk,
                Unit.valueOf(eenheid),
                Integer.parseInt(jaar.strip()),
                periode.strip(),
                ijken,
                gemeentecijfer.isBlank()
                        ? Optional.empty()
                        : Optional.of(Double.valueOf(gemeentecijfer.strip().replace(',', '.'))));
    }
}
