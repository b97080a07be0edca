package nl.gezondewijk.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ResponseStatus;

/** All entries of all maps. */
@Component
class Entries {
    private final JdbcClient db;
    private final Keeping keeping;
    private final EntryRows rows;
    private final Trail trail;
    private final Clock clock;

    Entries(JdbcClient db, Keeping keeping, EntryRows rows, Trail trail, Clock clock, Names names) {
        this.db = db;
        this.keeping = keeping;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
        names.ask(Entry.KIND, this::names);
    }

    /** There is none, or not for who asks. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    static final class Unknown extends RuntimeException {
        Unknown(Object id) {
            super("no entry " + id);
        }
    }

    /** A draft: nobody has said yet that it is right. */
    @Transactional
    public UUID add(int approach, Offer offer, Optional<Entry.Source> source, Actor by, String origin) {
        var id = UUID.randomUUID();
        keeping.insert(id, approach, offer, source, today());
        record("added", id, by, origin);
        return id;
    }

    @Transactional
    public void change(Entry entry, Offer offer, Actor by, String origin) {
        keeping.update(entry, offer);
        record("changed", entry.id(), by, origin);
    }

    /** Everybody finds it from now on, or nobody does. */
    @Transactional
    public void move(Entry entry, Entry.State state, Actor by, String origin) {
        db.sql("UPDATE directory.service SET state = :state WHERE id = :id")
                .param("state", state.name())
                .param("id", entry.id())
                .update();
        if (state == Entry.State.PUBLISHED) {
            keeping.learn(entry.offer());
        }
        record(state == Entry.State.PUBLISHED ? "published" : "withdrawn", entry.id(), by, origin);
    }

    /** Somebody who knows said that it is right as it stands. */
    @Transactional
    public void check(Entry entry, Actor by, String origin) {
        db.sql("UPDATE directory.service SET checked_on = :today, due = :by WHERE id = :id")
                .param("today", today())
                .param("by", today().plusMonths(Entry.MONTHS))
                .param("id", entry.id())
                .update();
        db.sql("UPDATE directory.owner SET asked = 0 WHERE service = :id")
                .param("id", entry.id())
                .update();
        record("checked", entry.id(), by, origin);
    }

    /** An entry of one map, whatever its state. */
    Entry get(int approach, UUID id) {
        return find(id).filter(entry -> entry.approach() == approach).orElseThrow(() -> new Unknown(id));
    }

    Optional<Entry> find(UUID id) {
        return rows.list("s.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** For everybody. */
    Entry getPublished(UUID id) {
        return find(id).filter(entry -> entry.state() == Entry.State.PUBLISHED).orElseThrow(() -> new Unknown(id));
    }

    /** In this order; what is not published is left out. */
    List<Entry> listPublished(List<UUID> ids) {
        var found =
                rows
                        .list("s.id = ANY(:ids) AND s.state = 'PUBLISHED'", Map.of("ids", ids.toArray(UUID[]::new)))
                        .stream()
                        .collect(Collectors.toMap(Entry::id, Function.identity()));
        return ids.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
    }

    /** All that an approach keeps, what must be checked first first. */
    List<Entry> listOf(int approach) {
        return rows.list("s.approach = :approach", Map.of("approach", approach));
    }

    /** How much of what an approach keeps can be relied on. */
    Freshness freshness(int approach) {
        return db.sql("""
                        SELECT count(*) FILTER (WHERE checked_on IS NOT NULL AND due >= :today) AS fresh, count(*) AS published
                        FROM directory.service WHERE approach = :approach AND state = 'PUBLISHED'
                        """)
                .param("today", today())
                .param("approach", approach)
                .query((row, number) -> new Freshness(row.getInt("fresh"), row.getInt("published")))
                .single();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, String> names(Set<String> ids) {
        return db
                .sql("SELECT id::text AS id, name FROM directory.service WHERE id::text IN (:ids)")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void record(String deed, UUID id, Actor by, String origin) {
        trail.record(by, "directory." + deed, Entry.KIND + ":" + id, Outcome.DONE, origin);
    }

    /** Somebody saw who is to be asked about the entries of a map. */
    void recordLook(int approach, Actor by, String origin) {
        trail.record(by, "directory.owners-seen", "approach:" + approach, Outcome.DONE, origin);
    }
}
