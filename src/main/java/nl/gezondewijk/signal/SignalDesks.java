package nl.gezondewijk.signal;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which approaches take signals: whoever leads one opens its page, when there is somebody to answer. */
@Component
class SignalDesks {
    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    SignalDesks(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    boolean isOpen(int approach) {
        return db.sql("SELECT EXISTS (SELECT FROM signal.desk d WHERE d.approach = :approach)")
                .param("approach", approach)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void open(Approach approach, Actor by, String origin) {
        db.sql("""
                        INSERT INTO signal.desk (approach, opened_by, opened_at) VALUES (:approach, :by, :now)
                        ON CONFLICT DO NOTHING
                        """)
                .param("approach", approach.id())
                .param("by", by.reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(by, "signal.opened", approach.reference(), Outcome.DONE, origin);
    }

    @Transactional
    void close(Approach approach, Actor by, String origin) {
        db.sql("DELETE FROM signal.desk WHERE approach = :approach")
                .param("approach", approach.id())
                .update();
        trail.record(by, "signal.closed", approach.reference(), Outcome.DONE, origin);
    }
}
