package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people in the networks of all approaches; who leaves is gone from here. */
@Component
public class Persons {
    private static final String ALL = """
            SELECT p.id, p.approach, p.organisation, p.sealed, p.roles, p.purpose, p.basis, p.keep_until, p.made_at, p.told_at,
                   p.card_since, p.card_how, p.corrected_at, p.revision
            FROM network.person p
            """;

    private final JdbcClient db;
    private final SealedContacts contacts;
    private final Trail trail;
    private final Clock clock;

    Persons(JdbcClient db, SealedContacts contacts, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Those of an approach, by name. */
    public List<Person> list(int approach) {
        return byName(db.sql(ALL + "WHERE p.approach = :approach")
                .param("approach", approach)
                .query(this::person)
                .list());
    }

    public Optional<Person> find(int approach, int id) {
        return find(id).filter(person -> person.approach() == approach);
    }

    List<Person> list(Set<String> ids) {
        return db.sql(ALL + "WHERE p.id::text IN (:ids)")
                .param("ids", ids)
                .query(this::person)
                .list();
    }

    Optional<Person> find(int id) {
        return db.sql(ALL + "WHERE p.id = :id")
                .param("id", id)
                .query(this::person)
                .optional();
    }

    /** Whose time is over. */
    List<Person> listKeptTooLong(LocalDate today) {
        return db.sql(ALL + "WHERE p.keep_until < :today")
                .param("today", today)
                .query(this::person)
                .list();
    }

    @Transactional
    int add(Person person, Visit visit) {
        int id = told(db.sql("""
                        INSERT INTO network.person (approach, organisation, sealed, roles, purpose, basis, keep_until, card_since, card_how, made_by, made_at)
                        VALUES (:approach, :organisation, :sealed, :roles, :purpose, :basis, :until, :card, :how, :by, :now)
                        RETURNING id
                        """), person)
                .param("approach", person.approach())
                .param("by", visit.who().reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        note("network.person-added", id, visit.who(), visit.origin());
        return id;
    }

    /** False when it was changed since: nobody writes over what they did not see. */
    @Transactional
    boolean change(Person person, Actor by, String origin) {
        return change(person, by, origin, List.of("network.person-changed"));
    }

    /** What they put right themselves; each thing that is different now stands in the trail, without what it was and is. */
    @Transactional
    boolean correct(Person before, Contact right, Actor by, String origin) {
        var deeds = before.contact().differences(right).stream()
                .map(what -> "network." + what + "-corrected")
                .toList();
        return deeds.isEmpty() || change(before.corrected(right, clock.instant()), by, origin, deeds);
    }

    private boolean change(Person person, Actor by, String origin, List<String> deeds) {
        int changed = told(db.sql("""
                        UPDATE network.person SET organisation = :organisation, sealed = :sealed, roles = :roles, purpose = :purpose,
                            basis = :basis, keep_until = :until, card_since = :card, card_how = :how, corrected_at = :corrected,
                            revision = revision + 1
                        WHERE id = :id AND revision = :seen
                        """), person)
                .param("corrected", at(person.corrected()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", person.id())
                .param("seen", person.revision())
                .update();
        if (changed == 1) {
            deeds.forEach(deed -> note(deed, person.id(), by, origin));
        }
        return changed == 1;
    }

    /** From now on they know that they stand here. */
    void told(Person person) {
        db.sql("UPDATE network.person SET told_at = :now, letter = NULL WHERE id = :id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", person.id())
                .update();
    }

    /** Nothing of them stays but that they were here: a number in the trail. */
    @Transactional
    void remove(Person person, Actor by, String origin) {
        int removed = db.sql("DELETE FROM network.person WHERE id = :id")
                .param("id", person.id())
                .update();
        if (removed == 1) {
            note("network.person-removed", person.id(), by, origin);
        }
    }

    private void note(String deed, int id, Actor by, String origin) {
        trail.record(by, deed, Person.KIND + ":" + id, Outcome.DONE, origin);
    }

    private StatementSpec told(StatementSpec into, Person person) {
        return into.param("organisation", person.organisation().orElse(null), Types.INTEGER)
                .param("sealed", contacts.close(person.contact()))
                .param("roles", person.roles().stream().map(Role::name).toArray(String[]::new))
                .param("purpose", person.keeping().purpose().name())
                .param("basis", person.keeping().basis().name())
                .param("until", person.keeping().until())
                .param("card", at(person.onCard().map(Person.Agreed::since)), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "how",
                        person.onCard()
                                .map(agreed -> agreed.byThemselves() ? "LINK" : "TOLD")
                                .orElse(null));
    }

    private static @Nullable OffsetDateTime at(Optional<Instant> moment) {
        return moment.map(one -> one.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    private static List<Person> byName(List<Person> people) {
        var dutch = Collator.getInstance(Locale.of("nl"));
        return people.stream()
                .sorted(Comparator.comparing(Person::name, dutch).thenComparingInt(Person::id))
                .toList();
    }

    private Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getInt("id"),
                row.getInt("approach"),
                Optional.ofNullable(row.getObject("organisation", Integer.class)),
                contacts.open(row.getBytes("sealed")),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                new Keeping(
                        Keeping.Purpose.valueOf(row.getString("purpose")),
                        Keeping.Basis.valueOf(row.getString("basis")),
                        row.getObject("keep_until", LocalDate.class)),
                moment(row, "made_at").orElseThrow(),
                moment(row, "told_at"),
                agreed(row),
                moment(row, "corrected_at"),
                row.getInt("revision"));
    }

    private static Optional<Person.Agreed> agreed(ResultSet row) throws SQLException {
        var byThemselves = "LINK".equals(row.getString("card_how"));
        return moment(row, "card_since").map(since -> new Person.Agreed(since, byThemselves));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
