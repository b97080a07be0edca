package nl.gezondewijk.datarequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.contribution.HandIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** All that partners were asked for. */
@Component
class Requests {
    private static final String ALL = """
            SELECT r.id, r.organisation, r.contact, r.email, r.wanted, r.supply, r.area_code, r.area_name, r.asked_by, r.asked_at,
                   r.due, r.reminded, r.state,
                   (SELECT max(l.expires_at) FROM datarequest.link l WHERE l.request = r.id AND l.expires_at > :now) AS link_until
            FROM datarequest.request r
            """;

    private final JdbcClient db;
    private final Answers answers;
    private final Trail trail;
    private final Clock clock;

    Requests(JdbcClient db, Answers answers, Trail trail, Clock clock) {
        this.db = db;
        this.answers = answers;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is asked of whom. */
    record Asked(Partner partner, String wanted, Optional<String> supply, Request.Place area, LocalDate due) {}

    @Transactional
    int ask(Asked asked, Actor by, String origin) {
        int id = db.sql("""
                        INSERT INTO datarequest.request
                            (organisation, contact, email, wanted, supply, area_code, area_name, asked_by, asked_at, due, state)
                        VALUES (:organisation, :contact, :email, :wanted, :supply, :code, :name, :by, :now, :due, 'ASKED')
                        RETURNING id
                        """)
                .param("organisation", asked.partner().organisation())
                .param("contact", asked.partner().contact())
                .param("email", asked.partner().email())
                .param("wanted", asked.wanted())
                .param("supply", asked.supply().orElse(null))
                .param("code", asked.area().code())
                .param("name", asked.area().name())
                .param("by", by.reference())
                .param("now", now())
                .param("due", asked.due())
                .query(Integer.class)
                .single();
        record("asked", id, by, origin);
        return id;
    }

    Optional<Request> find(int id) {
        var given = answers.of(id);
        return db.sql(ALL + "WHERE r.id = :id")
                .param("id", id)
                .param("now", now())
                .query((row, number) -> request(row, given))
                .optional();
    }

    /** By area, the newest first; without their answers. */
    List<Request> list() {
        return db.sql(ALL + "ORDER BY r.area_name COLLATE \"nl-x-icu\", r.area_code, r.id DESC LIMIT 1000")
                .param("now", now())
                .query((row, number) -> request(row, List.of()))
                .list();
    }

    /** Somebody asked again, by mail or telephone; a next time comes after two weeks. */
    @Transactional
    void remind(int id, Actor by, String origin) {
        int open = db.sql("""
                        UPDATE datarequest.request SET reminded = reminded + 1, due = :due
                        WHERE id = :id AND state IN ('ASKED', 'YES', 'LATER')
                        """)
                .param("due", LocalDate.now(clock).plusDays(Request.DAYS))
                .param("id", id)
                .update();
        if (open == 1) {
            record("reminded", id, by, origin);
        }
    }

    /** It is not wanted any more; its link ends with it. */
    @Transactional
    void close(int id, Actor by, String origin) {
        int closed = db.sql("UPDATE datarequest.request SET state = 'CLOSED' WHERE id = :id AND state <> 'CLOSED'")
                .param("id", id)
                .update();
        if (closed == 1) {
            db.sql("DELETE FROM datarequest.link WHERE request = :id")
                    .param("id", id)
                    .update();
            record("closed", id, by, origin);
        }
    }

    /** A file came in: with it, or not at all. */
    @Transactional
    void supply(Request request, MultipartFile file, HandIn into, Actor by, String origin) {
        into.take(
                file,
                new HandIn.Sender(request.partner().organisation(), request.wanted(), Optional.of(request.id())),
                by,
                origin);
        db.sql("UPDATE datarequest.request SET state = 'SUPPLIED' WHERE id = :id AND state <> 'CLOSED'")
                .param("id", request.id())
                .update();
        record("supplied", request.id(), by, origin);
    }

    /** A deed that changes nothing: somebody saw the address of a person, or a file was refused. */
    void note(String deed, int id, Actor by, Outcome outcome, String origin) {
        trail.record(by, "datarequest." + deed, Request.reference(id), outcome, origin);
    }

    Map<String, String> names(Set<String> ids) {
        return db
                .sql(
                        "SELECT id::text AS id, organisation || ': ' || wanted AS name FROM datarequest.request WHERE id::text IN (:ids)")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void record(String deed, int id, Actor by, String origin) {
        note(deed, id, by, Outcome.DONE, origin);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Request request(ResultSet row, List<Answer> answers) throws SQLException {
        return new Request(
                row.getInt("id"),
                new Partner(row.getString("organisation"), row.getString("contact"), row.getString("email")),
                row.getString("wanted"),
                Optional.ofNullable(row.getString("supply")),
                new Request.Place(row.getString("area_code"), row.getString("area_name")),
                row.getString("asked_by"),
                moment(row, "asked_at"),
                row.getObject("due", LocalDate.class),
                row.getInt("reminded"),
                Request.State.valueOf(row.getString("state")),
                answers,
                Optional.ofNullable(row.getObject("link_until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
