package nl.gezondewijk.network;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import org.springframework.stereotype.Component;

/** Tells in the trail what people of a network are called, to who takes part in the group of that approach; others read a number. */
@Component
class NamesOfPeople {
    private final Persons persons;
    private final Approaches approaches;

    NamesOfPeople(Persons persons, Approaches approaches, Names names) {
        this.persons = persons;
        this.approaches = approaches;
        names.ask(Person.KIND, this::names);
    }

    private Map<String, String> names(Set<String> ids) {
        var known = known(Actor.current());
        return persons.list(ids).stream()
                .filter(person -> known.contains(person.approach()))
                .collect(Collectors.toMap(person -> String.valueOf(person.id()), Person::name));
    }

    /** The approaches whose people this reader works with. */
    private Set<Integer> known(Actor reader) {
        return approaches.listOf(reader).stream()
                .filter(one -> one.partOf(reader).filter(Ring.GROUP::holds).isPresent())
                .map(Approach::id)
                .collect(Collectors.toSet());
    }
}
