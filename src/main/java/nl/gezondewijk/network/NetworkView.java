package nl.gezondewijk.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Language;

/** The parties and people of a network, as rows of a page. */
final class NetworkView {
    private NetworkView() {}

    /** A domain with how many parties there are; with none it is what an approach may miss. */
    record DomainRow(String key, String name, int parties) {}

    /**
     * A party.
     *
     * @param phase how far it has come; empty for who may not see that, and where nobody noted it
     */
    record OrganisationRow(int id, String name, String url, String domains, String place, String phase) {}

    static List<DomainRow> domains(List<Organisation> all, Domains domains, Language here) {
        return domains.list().stream()
                .map(domain -> new DomainRow(domain.key(), here.say(domain.name()), (int) all.stream()
                        .filter(one -> one.domains().contains(domain.key()))
                        .count()))
                .toList();
    }

    static List<OrganisationRow> organisations(
            List<Organisation> of, Domains domains, Map<Integer, Stance> stances, Language here) {
        return of.stream()
                .map(one -> new OrganisationRow(
                        one.id(),
                        one.name(),
                        one.url(),
                        String.join(", ", domains.names(one.domains(), here)),
                        one.place(),
                        Optional.ofNullable(stances.get(one.id()))
                                .map(stance -> here.say("network.phase." + stance.phase()))
                                .orElse("")))
                .toList();
    }

    /** A letter that did not leave: to whom, about what, and how that comes. */
    record StuckRow(String name, String url, String what, String fate) {}

    static List<StuckRow> stuck(List<PostedLetters.Stuck> letters, List<Person> people, Language here) {
        var known = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return letters.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.person()))
                        .map(person -> new StuckRow(
                                person.name(),
                                person.url(),
                                here.say(one.asks() ? "network.letters.asks" : "network.letters.tells"),
                                here.say("network.letters." + one.fate()))))
                .toList();
    }

    static List<PersonView> people(List<Person> people, List<Organisation> organisations, Language here) {
        var known = organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        return people.stream()
                .map(person -> {
                    var where = person.organisation().flatMap(id -> Optional.ofNullable(known.get(id)));
                    return PersonView.of(
                            person,
                            where.map(Organisation::name).orElse(""),
                            where.map(Organisation::url).orElse(""),
                            here);
                })
                .toList();
    }
}
