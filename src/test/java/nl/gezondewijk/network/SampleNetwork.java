package nl.gezondewijk.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Language;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** A network as a facilitator has it after some months: nine parties, of whom most work together, a person at each, and a koppelkaart. */
public final class SampleNetwork {
    private static final List<List<String>> PARTIES = List.of(
            List.of("Huisartsenpraktijk De Linde", "care", "Anne Visser", "Praktijkondersteuner"),
            List.of("Thuiszorg Noord", "care", "Sanne Mulder", "Wijkverpleegkundige"),
            List.of("Welzijn Noord", "welfare", "Yusuf Aydin", "Opbouwwerker"),
            List.of("Steunpunt Mantelzorg", "informal-care", "Ria van Dam", "Consulent"),
            List.of("Woonstichting Ons Huis", "housing", "Karel Smit", "Wijkbeheerder"),
            List.of("Basisschool De Regenboog", "education", "Fatima el Idrissi", "Brugfunctionaris"),
            List.of("Sportbedrijf", "sport", "Tim Bakker", "Buurtsportcoach"),
            List.of("Bibliotheek", "culture", "Lotte Kramer", "Taalcoach"),
            List.of("Dorpsraad", "residents", "Henk Postma", "Voorzitter"));
    private static final int[][] LINES = {
        {0, 1, 3}, {0, 2, 2}, {1, 2, 2}, {1, 3, 2}, {2, 3, 1}, {2, 4, 2}, {2, 5, 1}, {5, 6, 2}, {2, 6, 1}, {2, 8, 3},
        {4, 8, 1}
    };

    private SampleNetwork() {}

    public static void fill(Approach approach, Actor by, ApplicationContext program) {
        var here = new Language(program.getBean(MessageSource.class), Locale.of("nl"));
        var visit = new Visit(approach, Part.FACILITATOR, by, "machine", here);
        var parties = PARTIES.stream()
                .map(told -> program.getBean(Organisations.class).add(party(told, approach), visit))
                .toList();
        for (int i = 0; i < parties.size(); i++) {
            program.getBean(Persons.class).add(person(PARTIES.get(i), parties.get(i), i, approach), visit);
        }
        for (var line : LINES) {
            program.getBean(Relations.class)
                    .note(
                            new Relation(
                                    0,
                                    parties.get(line[0]),
                                    parties.get(line[1]),
                                    Relation.Kind.TOGETHER,
                                    line[2],
                                    LocalDate.now().minusMonths(line[2]),
                                    Optional.empty()),
                            visit);
        }
        var people = program.getBean(Persons.class).list(approach.id());
        program.getBean(Acquaintances.class)
                .note(
                        new Acquaintance(
                                0,
                                approach.id(),
                                people.getFirst().id(),
                                people.getLast().id(),
                                Acquaintance.Kind.REFERS,
                                Keeping.Purpose.REFER),
                        by,
                        "machine");
        program.getBean(LinkCards.class)
                .make(
                        PARTIES.stream().skip(1).map(told -> pin(told, people)).toList(),
                        LocalDate.now().plusMonths(4),
                        visit);
    }

    private static Organisation party(List<String> told, Approach approach) {
        return new Organisation(
                0,
                approach.id(),
                told.getFirst(),
                Set.of(told.get(1)),
                "https://www.voorbeeld.example",
                "050 123 45 00",
                "Dorpsstraat 1",
                "Noord",
                Optional.of(new Organisation.Point(
                        155_000 + 90 * told.getFirst().length(),
                        463_000 + 70 * told.get(2).length())));
    }

    private static Person person(List<String> told, int party, int number, Approach approach) {
        return Person.added(
                        approach.id(),
                        Optional.of(party),
                        new Contact(
                                told.get(2),
                                told.get(3),
                                "naam" + number + "@voorbeeld.example",
                                "050 000 01 4" + number,
                                number % 2 == 0 ? "ma en do" : ""),
                        Set.of(Role.CONTACT),
                        new Keeping(
                                Keeping.Purpose.TOGETHER,
                                Keeping.Basis.TASK,
                                LocalDate.now().plusYears(1)),
                        Instant.now())
                .onCard(Optional.of(new Person.Agreed(Instant.now(), false)));
    }

    private static Pin pin(List<String> told, List<Person> people) {
        var person = people.stream()
                .filter(one -> one.name().equals(told.get(2)))
                .findFirst()
                .orElseThrow();
        return new Pin(told.get(1), person.id(), "wat er leeft", Instant.now());
    }
}
