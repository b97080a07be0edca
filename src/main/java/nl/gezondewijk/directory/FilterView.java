package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;

/**
 * A group of choices beside what was found.
 *
 * @param name of the parameter
 * @param one whether only one of them can be chosen
 */
record FilterView(String name, String legend, boolean one, List<Choice> choices) {

    /**
     * @param count of what was found; empty where it would say nothing
     */
    record Choice(String value, String said, String count, boolean chosen) {}

    static List<FilterView> of(AskedForm form, Terms terms, Map<String, Integer> counts, Here here) {
        var saying = new Saying(here);
        var chosen = form.filters();
        var groups = new ArrayList<FilterView>();
        groups.add(group(
                "onderwerp", terms.topics().stream().map(one -> choice(one, chosen, "onderwerp", counts, here)), here));
        groups.add(group(
                "doelgroep",
                terms.audiences().stream().map(one -> choice(one, chosen, "doelgroep", counts, here)),
                here));
        groups.add(group(
                "wanneer",
                Stream.of(Moment.values())
                        .map(one -> new Choice(
                                one.name(),
                                one.isDay() ? saying.dayOfWeek(one.day()) : here.say("directory.moment." + one),
                                String.valueOf(counts.getOrDefault(one.name(), 0)),
                                form.moments().contains(one))),
                here));
        groups.add(new FilterView(
                "kosten",
                here.say("directory.filter.kosten"),
                true,
                Stream.concat(Stream.of(""), AskedForm.COSTS.stream())
                        .map(most -> new Choice(
                                most,
                                here.say("directory.cost.most." + (most.isEmpty() ? "any" : most)),
                                "",
                                form.most().orElse("").equals(most)))
                        .toList()));
        return groups;
    }

    private static FilterView group(String name, Stream<Choice> choices, Here here) {
        return new FilterView(name, here.say("directory.filter." + name), false, choices.toList());
    }

    private static Choice choice(
            Term term, Map<String, List<String>> chosen, String name, Map<String, Integer> counts, Here here) {
        return new Choice(
                term.key(),
                here.say(term.name()),
                String.valueOf(counts.getOrDefault(term.key(), 0)),
                chosen.getOrDefault(name, List.of()).contains(term.key()));
    }
}
