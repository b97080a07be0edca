package nl.gezondewijk.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.seal.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who to ask about each entry, sealed. */
@Component
class EntryOwners {
    private final JdbcClient db;
    private final Seal seal;
    private final Entries entries;
    private final Clock clock;

    EntryOwners(JdbcClient db, Seal seal, Entries entries, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.entries = entries;
        this.clock = clock;
    }

    @Transactional
    public void set(Entry entry, String name, String email, Actor by, String origin) {
        db.sql("""
                        INSERT INTO directory.owner (service, name, email) VALUES (:id, :name, :email)
                        ON CONFLICT (service) DO UPDATE SET name = excluded.name, email = excluded.email, asked = 0, asked_at = NULL, letter = NULL
                        """)
                .param("id", entry.id())
                .param("name", seal.close(name))
                .param("email", seal.close(email))
                .update();
        entries.record("owner-set", entry.id(), by, origin);
    }

    /** Nothing is known of them any more, and their links stop. */
    @Transactional
    public void forget(Entry entry, Actor by, String origin) {
        db.sql("DELETE FROM directory.owner WHERE service = :id")
                .param("id", entry.id())
                .update();
        db.sql("DELETE FROM directory.link WHERE service = :id")
                .param("id", entry.id())
                .update();
        entries.record("owner-forgotten", entry.id(), by, origin);
    }

    /** A letter was posted. */
    void asked(UUID id, int letter) {
        db.sql("UPDATE directory.owner SET asked = asked + 1, asked_at = :now, letter = :letter WHERE service = :id")
                .param("letter", letter)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    Optional<Owner> find(UUID id) {
        return Optional.ofNullable(list("o.service = :id", Map.of("id", id)).get(id));
    }

    /** Of all entries of an approach. */
    Map<UUID, Owner> listOf(int approach) {
        return list("s.approach = :approach", Map.of("approach", approach));
    }

    /** Published entries to write about now: soon due or over, and not asked too lately or too often. */
    List<UUID> listToAsk(LocalDate soon, OffsetDateTime lately) {
        return db.sql("""
                        SELECT o.service FROM directory.owner o JOIN directory.service s ON s.id = o.service
                        WHERE s.state = 'PUBLISHED' AND s.due <= :soon AND o.asked < :most
                            AND (o.asked_at IS NULL OR o.asked_at < :lately)
                        ORDER BY s.due LIMIT 500
                        """)
                .param("soon", soon)
                .param("lately", lately)
                .param("most", Owner.MOST)
                .query(UUID.class)
                .list();
    }

    /** Empty where the seal does not open: the key was given up. */
    private Map<UUID, Owner> list(String where, Map<String, ?> parameters) {
        var owners = new HashMap<UUID, Owner>();
        db.sql("SELECT o.service, o.name, o.email, o.asked, o.asked_at, o.letter FROM directory.owner o"
                        + " JOIN directory.service s ON s.id = o.service WHERE " + where)
                .params(parameters)
                .query((row, number) -> Map.entry(row.getObject("service", UUID.class), owner(row)))
                .list()
                .forEach(one -> one.getValue().ifPresent(owner -> owners.put(one.getKey(), owner)));
        return owners;
    }

    private Optional<Owner> owner(ResultSet row) throws SQLException {
        var name = seal.open(row.getBytes("name"));
        var email = seal.open(row.getBytes("email"));
        var at = Optional.ofNullable(row.getObject("asked_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
        int asked = row.getInt("asked");
        var letter = Optional.ofNullable(row.getObject("letter", Integer.class));
        return name.flatMap(said -> email.map(address -> new Owner(said, address, asked, at, letter)));
    }
}
