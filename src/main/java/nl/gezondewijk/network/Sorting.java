package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list that was handed in beside what was known: each of its organisations and people with whom they may be already. */
record Sorting(List<Group> groups, List<Somebody> people) {

    /**
     * An organisation of the list, with all its lines.
     *
     * @param number its place in the list, by which it is chosen
     * @param known those in the network that look like it, and why
     * @param earlier those above it in the list that look like it
     */
    record Group(
            int number,
            List<Incoming> rows,
            Map<Organisation, Set<Alike.Sign>> known,
            Map<Integer, Set<Alike.Sign>> earlier) {

        String name() {
            return rows.getFirst().organisation();
        }

        Alike.Traits traits() {
            return new Alike.Traits(
                    name(),
                    first(Incoming::website),
                    rows.stream()
                            .filter(row -> !row.hasPerson())
                            .map(Incoming::phone)
                            .findFirst()
                            .orElse(""),
                    rows.stream().map(Incoming::email).toList());
        }

        String first(java.util.function.Function<Incoming, String> what) {
            return rows.stream()
                    .map(what)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * A person of the list.
     *
     * @param group number of their organisation; -1 for none
     * @param known those in the network who may be the same
     */
    record Somebody(Incoming row, int group, List<Person> known) {}

    static Sorting of(Batch batch, List<Organisation> organisations, List<Person> persons) {
        var groups = groups(batch.rows(), organisations, persons);
        var byKey = new LinkedHashMap<String, Integer>();
        groups.forEach(group -> byKey.put(Alike.key(group.name()), group.number()));
        var people = batch.rows().stream()
                .filter(Incoming::hasPerson)
                .map(row -> new Somebody(
                        row,
                        row.hasOrganisation() ? byKey.getOrDefault(Alike.key(row.organisation()), -1) : -1,
                        persons.stream().filter(person -> isSame(row, person)).toList()))
                .toList();
        return new Sorting(groups, people);
    }

    private static boolean isSame(Incoming row, Person person) {
        var contact = person.contact();
        return (!row.email().isEmpty() && row.email().equalsIgnoreCase(contact.email()))
                || Alike.key(row.name()).equals(Alike.key(contact.name()));
    }

    private static List<Group> groups(List<Incoming> rows, List<Organisation> organisations, List<Person> persons) {
        var byKey = new LinkedHashMap<String, List<Incoming>>();
        rows.stream()
                .filter(Incoming::hasOrganisation)
                .forEach(row -> byKey.computeIfAbsent(Alike.key(row.organisation()), key -> new ArrayList<>())
                        .add(row));
        var groups = new ArrayList<Group>();
        for (var lines : byKey.values()) {
            var bare = new Group(groups.size(), lines, Map.of(), Map.of());
            var earlier = new LinkedHashMap<Integer, Set<Alike.Sign>>();
            groups.forEach(one -> put(earlier, one.number(), Alike.signs(one.traits(), bare.traits())));
            var known = new LinkedHashMap<Organisation, Set<Alike.Sign>>();
            organisations.forEach(one -> put(known, one, Alike.signs(traits(one, persons), bare.traits())));
            groups.add(new Group(bare.number(), lines, known, earlier));
        }
        return groups;
    }

    private static <T> void put(Map<T, Set<Alike.Sign>> into, T what, Set<Alike.Sign> signs) {
        if (!signs.isEmpty()) {
            into.put(what, signs);
        }
    }

    static Alike.Traits traits(Organisation one, Collection<Person> persons) {
        return new Alike.Traits(
                one.name(),
                one.website(),
                one.phone(),
                persons.stream()
                        .filter(person -> person.organisation()
                                .filter(at -> at == one.id())
                                .isPresent())
                        .map(person -> person.contact().email())
                        .toList());
    }
}
