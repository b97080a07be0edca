package nl.gezondewijk.network;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The koppelkaart of each approach, as it is now; who does not agree any more is off it at once. */
@Component
class LinkCards {
    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    LinkCards(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    private record Made(Instant at, LocalDate until) {}

    LinkCard of(int approach) {
        var made = db.sql("SELECT c.made_at, c.until FROM network.card c WHERE c.approach = :approach")
                .param("approach", approach)
                .query((row, number) -> new Made(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("until", LocalDate.class)))
                .optional();
        return new LinkCard(made.map(Made::at), made.map(Made::until), pins(approach));
    }

    private List<Pin> pins(int approach) {
        return db.sql("""
                        SELECT n.domain, n.person, n.about, n.since
                        FROM network.pin n JOIN network.person p ON p.id = n.person
                        WHERE n.approach = :approach AND p.card_since IS NOT NULL
                        """)
                .param("approach", approach)
                .query((row, number) -> new Pin(
                        row.getString("domain"),
                        row.getInt("person"),
                        row.getString("about"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Puts it together anew. */
    @Transactional
    void make(List<Pin> pins, LocalDate until, Visit visit) {
        int approach = visit.approach().id();
        db.sql("DELETE FROM network.pin WHERE approach = :approach")
                .param("approach", approach)
                .update();
        pins.forEach(pin -> insert(pin, approach));
        db.sql("""
                        INSERT INTO network.card (approach, until, made_by, made_at) VALUES (:approach, :until, :by, :now)
                        ON CONFLICT (approach) DO UPDATE SET until = excluded.until, made_by = excluded.made_by, made_at = excluded.made_at
                        """)
                .param("approach", approach)
                .param("until", until)
                .param("by", visit.who().reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(visit.who(), "network.card-made", "network:" + approach, Outcome.DONE, visit.origin());
    }

    private void insert(Pin pin, int approach) {
        db.sql(
                        "INSERT INTO network.pin (approach, domain, person, about, since) VALUES (:approach, :domain, :person, :about, :since)")
                .param("approach", approach)
                .param("domain", pin.domain())
                .param("person", pin.person())
                .param("about", pin.about())
                .param("since", pin.since().atOffset(ZoneOffset.UTC))
                .update();
    }
}
