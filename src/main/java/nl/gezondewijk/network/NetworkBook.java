package nl.gezondewijk.network;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.document.Book;
import nl.gezondewijk.document.Book.Cell;
import nl.gezondewijk.document.Book.Column;
import org.springframework.stereotype.Component;

/** The parties and people of a network as a workbook; what looks like a formula stays words. */
@Component
class NetworkBook {
    private final Organisations organisations;
    private final Persons persons;
    private final Stances stances;
    private final Domains domains;
    private final Clock clock;

    NetworkBook(Organisations organisations, Persons persons, Stances stances, Domains domains, Clock clock) {
        this.organisations = organisations;
        this.persons = persons;
        this.stances = stances;
        this.domains = domains;
        this.clock = clock;
    }

    byte[] of(Visit visit) {
        var all = organisations.list(visit.approach().id());
        Instant now = clock.instant();
        return new Book(
                        visit.say("network.title") + " " + visit.approach().name(),
                        "Gezonde Wijk",
                        now,
                        List.of(parties(all, visit), people(all, visit)))
                .file();
    }

    private Book.Table parties(List<Organisation> all, Visit visit) {
        var columns = List.of(
                new Column(visit.say("network.person.organisation"), 32),
                new Column(visit.say("network.organisation.domains"), 32),
                new Column(visit.say("network.organisation.website"), 28),
                new Column(visit.say("network.phone"), 18),
                new Column(visit.say("network.organisation.address"), 28),
                new Column(visit.say("network.organisation.place"), 18),
                new Column(visit.say("network.phase"), 18));
        var rows = NetworkView.organisations(all, domains, stances.newest(all), visit.here());
        return new Book.Table(
                visit.say("network.organisations"),
                columns,
                IntStream.range(0, all.size())
                        .mapToObj(i -> words(
                                all.get(i).name(),
                                rows.get(i).domains(),
                                all.get(i).website(),
                                all.get(i).phone(),
                                all.get(i).address(),
                                all.get(i).place(),
                                rows.get(i).phase()))
                        .toList());
    }

    private Book.Table people(List<Organisation> all, Visit visit) {
        var columns = List.of(
                new Column(visit.say("network.person.name"), 28),
                new Column(visit.say("network.person.function"), 28),
                new Column(visit.say("network.person.organisation"), 32),
                new Column(visit.say("network.email"), 32),
                new Column(visit.say("network.phone"), 18),
                new Column(visit.say("network.person.roles"), 28),
                new Column(visit.say("network.purpose"), 28),
                new Column(visit.say("network.until"), 20));
        return new Book.Table(
                visit.say("network.people"),
                columns,
                NetworkView.people(persons.list(visit.approach().id()), all, visit.here()).stream()
                        .map(person -> words(
                                person.name(),
                                person.function(),
                                person.organisation(),
                                person.email(),
                                person.phone(),
                                String.join(", ", person.roles()),
                                person.purpose(),
                                person.until()))
                        .toList());
    }

    private static List<Cell> words(String... words) {
        return Stream.of(words).map(Cell::words).toList();
    }
}
