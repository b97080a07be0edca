package nl.gezondewijk.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.Here;

/** The names in a table, each with the areas that it may be. */
record UnplacedView(String lead, String action, List<Asked> asked) {
    /** As the form says that the lines of a name are left out. */
    static final String LEAVE_OUT = "weg";

    /** One name, the choices for it, and what was filled in by hand. */
    record Asked(int number, String name, List<Option> options, String code) {}

    record Option(String value, String name, boolean chosen) {}

    static UnplacedView of(Delivery delivery, List<Placing.Choice> choices, Map<String, String> typed, Here here) {
        return new UnplacedView(
                here.say("forecast.places.lead", choices.size()),
                UnplacedController.url(delivery.id()),
                IntStream.range(0, choices.size())
                        .mapToObj(i -> new Asked(
                                i,
                                choices.get(i).name().written(),
                                options(choices.get(i), chosen(choices.get(i), typed.get("gebied-" + i)), here),
                                code(typed, i)))
                        .toList());
    }

    static String code(Map<String, String> typed, int number) {
        return typed.getOrDefault("code-" + number, "").strip().toUpperCase(Locale.ROOT);
    }

    /** What was filled in, or the one area that it is likely to be. */
    private static String chosen(Placing.Choice choice, @org.jspecify.annotations.Nullable String typed) {
        if (typed != null) {
            return typed;
        }
        return choice.areas().size() == 1 ? choice.areas().getFirst().code() : "";
    }

    private static List<Option> options(Placing.Choice choice, String chosen, Here here) {
        return Stream.concat(
                        choice.areas().stream()
                                .map(area -> new Option(
                                        area.code(),
                                        name(area, here),
                                        area.code().equals(chosen))),
                        Stream.of(
                                new Option(LEAVE_OUT, here.say("forecast.places.leaveOut"), chosen.equals(LEAVE_OUT))))
                .toList();
    }

    private static String name(Area area, Here here) {
        return area.name() + " (" + here.say("area.kind." + area.kind()) + ", " + area.code() + ")";
    }
}
