package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondewijk.chart.Caption;
import nl.gezondewijk.chart.PartyWeb;
import nl.gezondewijk.chart.Svg;
import nl.gezondewijk.page.Language;

/** Who knows whom, in a table and drawn. */
final class AcquaintanceViews {
    private static final int KNOWS = 1;
    private static final int REFERS = 3;

    private AcquaintanceViews() {}

    /** One line; number and names. */
    record Row(int id, String from, String kind, String to, String purpose) {}

    /** Somebody in the drawing. */
    record Numbered(int number, String name, String url) {}

    static List<Row> rows(List<Acquaintance> all, List<Person> people, Language here) {
        var known = people.stream().collect(Collectors.toMap(Person::id, Person::name));
        return all.stream()
                .map(one -> new Row(
                        one.id(),
                        known.getOrDefault(one.from(), ""),
                        here.say("network.acquaintance." + one.kind()),
                        known.getOrDefault(one.to(), ""),
                        here.say("network.purpose." + one.purpose())))
                .toList();
    }

    /** Those who know somebody, in the order of the drawing. */
    static List<Person> drawn(List<Acquaintance> all, List<Person> people) {
        return people.stream()
                .filter(person -> all.stream().anyMatch(one -> one.isOf(person.id())))
                .toList();
    }

    static List<Numbered> numbered(List<Person> drawn) {
        var numbered = new ArrayList<Numbered>();
        drawn.forEach(one -> numbered.add(new Numbered(numbered.size() + 1, one.name(), one.url())));
        return numbered;
    }

    /** Between two people one line: thick where either refers to the other. */
    static Optional<Svg> drawing(List<Acquaintance> all, List<Person> drawn, Language here) {
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var places = new HashMap<Integer, Integer>();
        drawn.forEach(person -> places.put(person.id(), places.size()));
        var lines = new LinkedHashMap<List<Integer>, Integer>();
        for (var one : all) {
            int from = places.getOrDefault(one.from(), 0);
            int to = places.getOrDefault(one.to(), 0);
            lines.merge(
                    List.of(Math.min(from, to), Math.max(from, to)),
                    one.kind() == Acquaintance.Kind.REFERS ? REFERS : KNOWS,
                    Math::max);
        }
        var caption = new Caption(
                "mensen",
                here.say("network.acquaintances"),
                here.say("network.acquaintance.drawing", drawn.size(), lines.size()));
        return Optional.of(new PartyWeb(
                        caption,
                        drawn.stream()
                                .map(person -> new PartyWeb.Party(person.name(), false))
                                .toList(),
                        lines.entrySet().stream().map(AcquaintanceViews::line).toList())
                .svg());
    }

    private static PartyWeb.Line line(Map.Entry<List<Integer>, Integer> one) {
        return new PartyWeb.Line(one.getKey().getFirst(), one.getKey().getLast(), one.getValue());
    }

    /** As the person themselves reads it. */
    record OwnRow(int id, String sentence) {}

    /** Who was never told that they stand here is not named to another. */
    static List<OwnRow> own(
            Person person, List<Acquaintance> all, List<Person> people, List<Organisation> parties, Language here) {
        var known = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return all.stream()
                .map(one -> {
                    boolean from = one.from() == person.id();
                    var other = known.get(from ? one.to() : one.from());
                    return new OwnRow(
                            one.id(),
                            here.say(
                                    "network.own." + (from ? "to." : "from.") + one.kind(),
                                    other == null ? here.say("network.gone") : called(other, parties, here),
                                    here.say("network.purpose." + one.purpose())));
                })
                .toList();
    }

    private static String called(Person other, List<Organisation> parties, Language here) {
        if (other.told().isPresent()) {
            return other.name();
        }
        var at = parties.stream()
                .filter(one -> other.organisation().filter(id -> id == one.id()).isPresent())
                .map(Organisation::name)
                .findFirst();
        return at.map(name -> here.say("network.own.somebody.of", name))
                .orElseGet(() -> here.say("network.own.somebody"));
    }
}
