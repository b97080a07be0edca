package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows a list that was handed in beside what was known, with a choice for each of its organisations and people. */
@Component
class BatchViews {
    private final Organisations organisations;
    private final Persons persons;

    BatchViews(Organisations organisations, Persons persons) {
        this.organisations = organisations;
        this.persons = persons;
    }

    /**
     * Somebody or something of the list.
     *
     * @param field by which the choice is sent
     * @param told what the list says of it
     * @param beside what was known of those that it may be, one line each, and why they look alike
     */
    record Row(String field, String name, String told, List<String> beside, List<Choice> choices) {}

    /** A value that was not taken over, and what would be right. */
    record ProblemView(int line, String value, String rule) {}

    void show(Batch batch, Visit visit, Model model) {
        int approach = visit.approach().id();
        var sorting = Sorting.of(batch, organisations.list(approach), persons.list(approach));
        model.addAttribute("file", batch.file());
        model.addAttribute("action", visit.url() + "/inlezen/" + batch.id());
        model.addAttribute(
                "groups",
                sorting.groups().stream()
                        .map(group -> row(group, sorting, visit))
                        .toList());
        model.addAttribute(
                "people",
                IntStream.range(0, sorting.people().size())
                        .mapToObj(i -> row(i, sorting.people().get(i), visit))
                        .toList());
        model.addAttribute(
                "problems",
                batch.problems().stream()
                        .map(one -> new ProblemView(one.line(), one.value(), visit.say(one.rule())))
                        .toList());
    }

    private static Row row(Sorting.Group group, Sorting sorting, Visit visit) {
        var beside = new ArrayList<String>();
        var choices = new ArrayList<Choice>();
        boolean first = true;
        for (var known : group.known().entrySet()) {
            var one = known.getKey();
            beside.add(line(one.name(), one.website(), one.phone(), one.place(), why(known.getValue(), visit)));
            choices.add(new Choice("k" + one.id(), visit.say("network.batch.same", one.name()), "", first));
            first = false;
        }
        for (var earlier : group.earlier().entrySet()) {
            var one = sorting.groups().get(earlier.getKey());
            beside.add(line(one.name(), one.traits().website(), why(earlier.getValue(), visit)));
            choices.add(new Choice("l" + one.number(), visit.say("network.batch.sameInList", one.name()), "", first));
            first = false;
        }
        return new Row(
                "o" + group.number(),
                group.name(),
                line(
                        group.rows().stream()
                                .map(Incoming::organisation)
                                .distinct()
                                .skip(1)
                                .collect(Collectors.joining(", ")),
                        group.traits().website(),
                        group.traits().phone(),
                        group.first(Incoming::place)),
                beside,
                others(choices, first, visit));
    }

    private static Row row(int number, Sorting.Somebody somebody, Visit visit) {
        var row = somebody.row();
        var beside = new ArrayList<String>();
        var choices = new ArrayList<Choice>();
        somebody.known().forEach(person -> {
            var contact = person.contact();
            beside.add(line(contact.name(), contact.function(), contact.email(), contact.phone()));
            choices.add(new Choice(
                    "k" + person.id(), visit.say("network.batch.same", person.name()), "", choices.isEmpty()));
        });
        return new Row(
                "p" + number,
                row.name(),
                line(row.function(), row.organisation(), row.email(), row.phone()),
                beside,
                others(choices, choices.isEmpty(), visit));
    }

    private static List<Choice> others(List<Choice> choices, boolean isNew, Visit visit) {
        choices.add(new Choice("new", visit.say("network.batch.new"), "", isNew));
        choices.add(new Choice("skip", visit.say("network.batch.skip"), "", false));
        return choices;
    }

    private static String why(Set<Alike.Sign> signs, Visit visit) {
        return signs.stream()
                .map(sign -> visit.say("network.alike." + sign))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
