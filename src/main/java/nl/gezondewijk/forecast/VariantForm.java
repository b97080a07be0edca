package nl.gezondewijk.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What somebody typed for a calculation, as they typed it; an empty field of a step is 0.
 *
 * @param woningen homes in each step
 * @param verhuizen people who come less those who leave in each step
 * @param perwoning people in a new home at each age
 */
record VariantForm(List<String> woningen, List<String> verhuizen, List<String> perwoning) {

    VariantForm {
        woningen = filled(woningen, Variant.STEPS);
        verhuizen = filled(verhuizen, Variant.STEPS);
        perwoning = filled(perwoning, Variant.AGES.size());
    }

    private static List<String> filled(List<String> typed, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> i < typed.size() ? typed.get(i).strip() : "")
                .toList();
    }

    static VariantForm of(Variant variant, Function<Double, String> written) {
        return new VariantForm(
                variant.homes().stream().map(String::valueOf).toList(),
                variant.moves().stream().map(String::valueOf).toList(),
                variant.peoplePerHome().stream().map(written).toList());
    }

    boolean isEmpty() {
        return woningen.stream().allMatch(String::isEmpty)
                && verhuizen.stream().allMatch(String::isEmpty)
                && perwoning.stream().allMatch(String::isEmpty);
    }

    /** The fields in which something else stands than a number that can be meant, by name and place: {@code woningen-1}. */
    TreeSet<String> wrong() {
        var wrong = new TreeSet<String>();
        note("woningen", woningen, text -> whole(text).isPresent(), wrong);
        note("verhuizen", verhuizen, text -> whole(text).isPresent(), wrong);
        note("perwoning", perwoning, text -> people(text).isPresent(), wrong);
        return wrong;
    }

    private static void note(String name, List<String> typed, Predicate<String> fits, TreeSet<String> wrong) {
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).isEmpty() && !fits.test(typed.get(i))) {
                wrong.add(name + "-" + i);
            }
        }
    }

    /** Empty where nothing was typed, or something that is no number. */
    Optional<Variant> variant() {
        if (isEmpty() || !wrong().isEmpty()) {
            return Optional.empty();
        }
        var perHome = new ArrayList<Double>();
        for (int i = 0; i < perwoning.size(); i++) {
            perHome.add(people(perwoning.get(i)).orElse(Variant.USUAL_PER_HOME.get(i)));
        }
        return Optional.of(new Variant(steps(woningen), steps(verhuizen), perHome));
    }

    private static List<Integer> steps(List<String> typed) {
        return typed.stream().map(text -> whole(text).orElse(0)).toList();
    }

    private static Optional<Integer> whole(String text) {
        var plain = text.replace(".", "").replace(" ", "").replace('−', '-');
        return plain.matches("-?\\d{1,6}")
                ? Optional.of(Integer.valueOf(plain)).filter(Variant::isModest)
                : Optional.empty();
    }

    private static Optional<Double> people(String text) {
        var plain = text.replace(',', '.');
        return plain.matches("\\d{1,2}(?:\\.\\d{1,3})?")
                ? Optional.of(Double.valueOf(plain)).filter(Variant::isPerHome)
                : Optional.empty();
    }
}
