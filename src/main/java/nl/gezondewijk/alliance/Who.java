package nl.gezondewijk.alliance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.network.Organisation;
import nl.gezondewijk.network.Organisations;
import nl.gezondewijk.network.Person;
import nl.gezondewijk.network.Persons;
import nl.gezondewijk.page.Here;
import org.springframework.stereotype.Component;

/** The people and parties of an approach's network by their numbers, as whoever looks may see them: names are for the working group. */
@Component
class Who {
    private final Persons persons;
    private final Organisations organisations;

    Who(Persons persons, Organisations organisations) {
        this.persons = persons;
        this.organisations = organisations;
    }

    /** Those of one approach. */
    record Known(Map<Integer, Person> persons, Map<Integer, Organisation> organisations, boolean withNames, Here here) {

        String name(int person) {
            var one = persons.get(person);
            if (one == null) {
                return here.say("alliance.gone");
            }
            if (withNames) {
                return one.contact().name();
            }
            return one.contact().function().isEmpty()
                    ? here.say("alliance.somebody")
                    : one.contact().function();
        }

        /** Where somebody works; empty for who stands for nobody but themselves. */
        String party(int person) {
            return organisation(person).map(Organisation::name).orElse("");
        }

        Set<String> domains(int person) {
            return organisation(person).map(Organisation::domains).orElse(Set.of());
        }

        String organisationName(int organisation) {
            var one = organisations.get(organisation);
            return one == null ? here.say("alliance.gone.party") : one.name();
        }

        /** To choose from: who is there, by number. */
        Map<String, String> choice() {
            var choice = new LinkedHashMap<String, String>();
            persons.forEach((number, person) -> choice.put(
                    number.toString(),
                    party(number).isEmpty() ? name(number) : name(number) + " (" + party(number) + ")"));
            return choice;
        }

        private Optional<Organisation> organisation(int person) {
            return Optional.ofNullable(persons.get(person))
                    .flatMap(Person::organisation)
                    .map(organisations::get);
        }
    }

    Known of(Approach approach, Actor reader, Here here) {
        return of(approach, approach.partOf(reader).filter(Ring.GROUP::holds).isPresent(), here);
    }

    Known of(Approach approach, boolean withNames, Here here) {
        var people = new LinkedHashMap<Integer, Person>();
        persons.list(approach.id()).forEach(one -> people.put(one.id(), one));
        var parties = new LinkedHashMap<Integer, Organisation>();
        organisations.list(approach.id()).forEach(one -> parties.put(one.id(), one));
        return new Known(people, parties, withNames, here);
    }
}
