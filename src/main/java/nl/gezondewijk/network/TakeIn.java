package nl.gezondewijk.network;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list in as somebody decided line by line: what is new is added, what was known gets only what it lacked. */
@Component
class TakeIn {
    private final Batches batches;
    private final Organisations organisations;
    private final Persons persons;
    private final Domains domains;
    private final Clock clock;

    TakeIn(Batches batches, Organisations organisations, Persons persons, Domains domains, Clock clock) {
        this.batches = batches;
        this.organisations = organisations;
        this.persons = persons;
        this.domains = domains;
        this.clock = clock;
    }

    /**
     * What somebody said of each organisation ({@code o0}, {@code o1} …) and person ({@code p0} …) of a list: {@code new}, {@code skip},
     * {@code k12} for the one in the network of that number, {@code l3} for the organisation of that place in the list.
     */
    record Decisions(Map<String, String> said) {
        String of(String which) {
            return said.getOrDefault(which, "skip");
        }
    }

    /** How many were added and how many were known. */
    record Taken(int added, int merged) {}

    /** Empty when another was first. */
    @Transactional
    Optional<Taken> take(Batch batch, Decisions said, Visit visit) {
        if (!batches.remove(batch.id())) {
            return Optional.empty();
        }
        int approach = visit.approach().id();
        var sorting = Sorting.of(batch, organisations.list(approach), persons.list(approach));
        var count = new int[2];
        var at = new HashMap<Integer, Integer>();
        sorting.groups().forEach(group -> organisation(group, said.of("o" + group.number()), at, count, visit));
        for (int i = 0; i < sorting.people().size(); i++) {
            person(sorting.people().get(i), said.of("p" + i), batch.keeping(), at, count, visit);
        }
        return Optional.of(new Taken(count[0], count[1]));
    }

    private void organisation(Sorting.Group group, String said, Map<Integer, Integer> at, int[] count, Visit visit) {
        int approach = visit.approach().id();
        var known = number(said, 'k').flatMap(id -> organisations.find(approach, id));
        if (known.isPresent()) {
            organisations.change(filled(known.get(), group), visit);
            at.put(group.number(), known.get().id());
            count[1]++;
            return;
        }
        var same = number(said, 'l')
                .flatMap(place -> Optional.ofNullable(at.get(place)))
                .flatMap(id -> organisations.find(approach, id));
        if (same.isPresent()) {
            organisations.change(filled(same.get(), group), visit);
            at.put(group.number(), same.get().id());
            count[1]++;
        } else if (said.equals("new")) {
            var bare = new Organisation(0, approach, group.name(), Set.of(), "", "", "", "", Optional.empty());
            at.put(group.number(), organisations.add(filled(bare, group), visit));
            count[0]++;
        }
    }

    private Organisation filled(Organisation one, Sorting.Group with) {
        var traits = with.traits();
        var both = new LinkedHashSet<>(one.domains());
        both.addAll(domains(with.first(Incoming::domains)));
        return new Organisation(
                one.id(),
                one.approach(),
                one.name(),
                domains.known(both),
                or(one.website(), traits.website()),
                or(one.phone(), traits.phone()),
                or(one.address(), with.first(Incoming::address)),
                or(one.place(), with.first(Incoming::place)),
                one.point());
    }

    private void person(
            Sorting.Somebody somebody,
            String said,
            Keeping keeping,
            Map<Integer, Integer> at,
            int[] count,
            Visit visit) {
        var row = somebody.row();
        var where = Optional.ofNullable(at.get(somebody.group()));
        var known =
                number(said, 'k').flatMap(id -> persons.find(visit.approach().id(), id));
        if (known.isPresent()) {
            count[1] += persons.change(filled(known.get(), row, where), visit.who(), visit.origin()) ? 1 : 0;
        } else if (said.equals("new")) {
            var contact = new Contact(row.name(), row.function(), row.email(), row.phone(), "");
            persons.add(Person.added(visit.approach().id(), where, contact, Set.of(), keeping, clock.instant()), visit);
            count[0]++;
        }
    }

    private static Person filled(Person person, Incoming row, Optional<Integer> where) {
        var was = person.contact();
        return person.with(
                new Contact(
                        was.name(),
                        or(was.function(), row.function()),
                        or(was.email(), row.email()),
                        or(was.phone(), row.phone()),
                        was.reach()),
                person.organisation().or(() -> where));
    }

    /** By key or by name in either language. */
    private Set<String> domains(String typed) {
        var words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[,;/|]"))
                .map(String::strip)
                .toList();
        var found = new LinkedHashSet<String>();
        domains.list().stream()
                .filter(one -> words.contains(one.key())
                        || words.contains(one.name().nl().toLowerCase(Locale.ROOT))
                        || words.contains(one.name().en().toLowerCase(Locale.ROOT)))
                .forEach(one -> found.add(one.key()));
        return found;
    }

    private static String or(String known, String told) {
        return known.isEmpty() ? told : known;
    }

    private static Optional<Integer> number(String said, char kind) {
        return said.matches(kind + "\\d{1,9}") ? Optional.of(Integer.parseInt(said.substring(1))) : Optional.empty();
    }
}
