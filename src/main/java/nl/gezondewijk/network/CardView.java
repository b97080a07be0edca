package nl.gezondewijk.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.page.Days;

/**
 * A koppelkaart as it is read.
 *
 * @param size how many there are to fit on the sheet: few, some or many
 * @param missing domains without anybody, in one sentence; may be empty
 * @param dated when it was made and until when to use it
 */
record CardView(
        String title,
        String size,
        List<Entry> entries,
        List<List<Entry>> rows,
        String missing,
        String dated,
        boolean over) {
    private static final int FEW = 9;
    private static final int SOME = 12;

    /** Whom to call in a domain. */
    record Entry(String domain, String name, String function, String phone, String reach, String about) {}

    static CardView of(
            LinkCard card,
            List<Person> people,
            List<Organisation> organisations,
            Domains domains,
            Visit visit,
            LocalDate today) {
        var known = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var parties = organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        var entries = domains.list().stream()
                .flatMap(domain -> card.of(domain.key()).stream()
                        .flatMap(pin -> Stream.ofNullable(known.get(pin.person()))
                                .map(person -> entry(domain, pin, person, parties, visit))))
                .toList();
        var missing = domains.list().stream()
                .filter(domain -> card.of(domain.key()).isEmpty())
                .map(domain ->
                        visit.here().say(domain.name()).toLowerCase(visit.here().locale()))
                .collect(Collectors.joining(", "));
        var size = entries.size() <= FEW ? "few" : entries.size() <= SOME ? "some" : "many";
        return new CardView(
                visit.say("network.card.title", visit.approach().name()),
                size,
                entries,
                rows(entries, size.equals("few") ? 3 : size.equals("some") ? 4 : 5),
                missing.isEmpty() ? "" : visit.say("network.card.missing", missing),
                dated(card, visit),
                card.isOver(today));
    }

    private static Entry entry(Domain domain, Pin pin, Person person, Map<Integer, String> parties, Visit visit) {
        var contact = person.contact();
        var where = person.organisation().flatMap(id -> Optional.ofNullable(parties.get(id)));
        return new Entry(
                visit.here().say(domain.name()),
                contact.name(),
                Stream.of(contact.function(), where.orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                contact.phone().isEmpty() ? contact.email() : contact.phone(),
                contact.reach(),
                pin.about().isEmpty() ? "" : visit.say("network.card.about", pin.about()));
    }

    private static String dated(LinkCard card, Visit visit) {
        return card.made()
                .map(made -> visit.say(
                        "network.card.dated",
                        visit.here().date(made),
                        Days.said(card.until().orElseThrow(), visit.here())))
                .orElse("");
    }

    /** On paper a row is as wide as the others; what is not there is an empty place. */
    private static List<List<Entry>> rows(List<Entry> entries, int across) {
        var empty = new Entry("", "", "", "", "", "");
        return IntStream.range(0, (entries.size() + across - 1) / across)
                .mapToObj(row -> IntStream.range(row * across, (row + 1) * across)
                        .mapToObj(i -> i < entries.size() ? entries.get(i) : empty)
                        .toList())
                .toList();
    }
}
