package nl.gezondewijk.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people saw in every neighbourhood. */
@Component
class Signals {
    static final int MOST_A_DAY = 300;
    private static final String ALL =
            "SELECT s.id, s.topic, s.words, s.area, s.teller, s.noted_at, s.matter FROM signal.signal s WHERE s.approach = :approach";

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Signals(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /** Gives false when an approach has had so many within a day that nobody could read them. */
    @Transactional
    boolean note(Approach approach, String topic, String words, String area, Optional<Signal.Teller> teller) {
        long today = db.sql("SELECT count(*) FROM signal.signal s WHERE s.approach = :approach AND s.noted_at > :since")
                .param("approach", approach.id())
                .param("since", utc(clock.instant().minus(Duration.ofDays(1))))
                .query(Long.class)
                .single();
        if (today >= MOST_A_DAY) {
            return false;
        }
        db.sql("""
                        INSERT INTO signal.signal (approach, topic, words, area, teller, noted_at)
                        VALUES (:approach, :topic, :words, :area, :teller, :now)
                        """)
                .param("approach", approach.id())
                .param("topic", topic)
                .param("words", words)
                .param("area", area)
                .param("teller", teller.map(Enum::name).orElse(""))
                .param("now", utc(clock.instant()))
                .update();
        // who told it is not known to anybody, so the trail does not say from where it came either
        trail.record(Actor.NOBODY, "signal.noted", approach.reference(), Outcome.DONE, Trail.MACHINE);
        return true;
    }

    /** Those that stand alone still, the newest first. */
    List<Signal> listNew(Approach approach) {
        return db.sql(ALL + " AND s.matter IS NULL ORDER BY s.id DESC")
                .param("approach", approach.id())
                .query(Signals::signal)
                .list();
    }

    List<Signal> listOf(Approach approach, Matter matter) {
        return db.sql(ALL + " AND s.matter = :matter ORDER BY s.id DESC")
                .param("approach", approach.id())
                .param("matter", matter.id())
                .query(Signals::signal)
                .list();
    }

    void bring(Approach approach, Collection<Integer> ids, int matter) {
        db.sql("UPDATE signal.signal SET matter = :matter WHERE approach = :approach AND id = ANY(:ids)")
                .param("matter", matter)
                .param("approach", approach.id())
                .param("ids", ids.toArray(Integer[]::new))
                .update();
    }

    /** Gone, as when it was about a person after all. */
    @Transactional
    void remove(Approach approach, int id, Actor by, String origin) {
        int gone = db.sql("DELETE FROM signal.signal WHERE approach = :approach AND id = :id")
                .param("approach", approach.id())
                .param("id", id)
                .update();
        if (gone == 1) {
            trail.record(by, "signal.removed", approach.reference(), Outcome.DONE, origin);
        }
    }

    /** What was said before then; of how many. */
    int forgetBefore(Instant then) {
        return db.sql("DELETE FROM signal.signal WHERE noted_at < :then")
                .param("then", utc(then))
                .update();
    }

    private static Signal signal(ResultSet row, int number) throws SQLException {
        var teller = row.getString("teller");
        return new Signal(
                row.getInt("id"),
                row.getString("topic"),
                row.getString("words"),
                row.getString("area"),
                teller.isEmpty() ? Optional.empty() : Optional.of(Signal.Teller.valueOf(teller)),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("matter", Integer.class)));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
