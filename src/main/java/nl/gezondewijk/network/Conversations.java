package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.seal.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The log of talks: read by who wrote it down and by who leads, sealed, and forgotten after two years. */
@Component
class Conversations {
    private static final int KEPT_YEARS = 2;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Seal seal;
    private final Trail trail;
    private final Clock clock;

    Conversations(JdbcClient db, Seal seal, Trail trail, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.trail = trail;
        this.clock = clock;
    }

    private record Words(String about, String agreed) {}

    /** The newest first: all for who leads, their own for others. */
    List<Conversation> list(Visit visit) {
        return db.sql("""
                        SELECT c.id, c.held_on, c.organisation, c.person, c.sealed, c.written_by FROM network.conversation c
                        WHERE c.approach = :approach AND (:all OR c.written_by = :who) ORDER BY c.held_on DESC, c.id DESC
                        """)
                .param("approach", visit.approach().id())
                .param("all", visit.leads())
                .param("who", visit.who().reference())
                .query(this::conversation)
                .list();
    }

    @Transactional
    void add(Conversation one, Visit visit) {
        db.sql("""
                        INSERT INTO network.conversation (approach, held_on, organisation, person, sealed, written_by, written_at)
                        VALUES (:approach, :on, :organisation, :person, :sealed, :by, :now)
                        """)
                .param("approach", visit.approach().id())
                .param("on", one.on())
                .param("organisation", one.organisation().orElse(null), Types.INTEGER)
                .param("person", one.person().orElse(null), Types.INTEGER)
                .param("sealed", seal.close(JSON.writeValueAsString(new Words(one.about(), one.agreed()))))
                .param("by", visit.who().reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        record(visit, "network.conversation-written");
    }

    /** Only one that who asks may read. */
    @Transactional
    void remove(int id, Visit visit) {
        int removed = db.sql("""
                        DELETE FROM network.conversation WHERE id = :id AND approach = :approach AND (:all OR written_by = :who)
                        """)
                .param("id", id)
                .param("approach", visit.approach().id())
                .param("all", visit.leads())
                .param("who", visit.who().reference())
                .update();
        if (removed == 1) {
            record(visit, "network.conversation-removed");
        }
    }

    /** Somebody ended what was kept of them: talks written until now may still name them, and a program cannot tell. */
    void lookAgain(int approach) {
        db.sql("UPDATE network.conversation SET look_again = :today WHERE approach = :approach")
                .param("today", Days.today(clock))
                .param("approach", approach)
                .update();
    }

    /** Since when talks wait to be looked through; absent when none does. */
    Optional<LocalDate> findToLookThrough(int approach) {
        return db.sql(
                        "SELECT c.look_again FROM network.conversation c WHERE c.approach = :approach AND c.look_again IS NOT NULL ORDER BY 1 LIMIT 1")
                .param("approach", approach)
                .query(LocalDate.class)
                .optional();
    }

    @Transactional
    void lookedThrough(Visit visit) {
        db.sql("UPDATE network.conversation SET look_again = NULL WHERE approach = :approach")
                .param("approach", visit.approach().id())
                .update();
        record(visit, "network.conversations-looked-through");
    }

    void forget() {
        db.sql("DELETE FROM network.conversation WHERE held_on < :before")
                .param("before", Days.today(clock).minusYears(KEPT_YEARS))
                .update();
    }

    private void record(Visit visit, String deed) {
        trail.record(visit.who(), deed, "network:" + visit.approach().id(), Outcome.DONE, visit.origin());
    }

    private Conversation conversation(ResultSet row, int number) throws SQLException {
        var words = seal.open(row.getBytes("sealed"))
                .map(json -> JSON.readValue(json, Words.class))
                .orElse(new Words("", ""));
        return new Conversation(
                row.getInt("id"),
                row.getObject("held_on", LocalDate.class),
                Optional.ofNullable(row.getObject("organisation", Integer.class)),
                Optional.ofNullable(row.getObject("person", Integer.class)),
                words.about(),
                words.agreed(),
                row.getString("written_by"));
    }
}
