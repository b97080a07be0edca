package nl.gezondewijk.indicator;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases that are taken back by who published them.
 *
 * <p>They are marked wherever they are used, and nothing is made of them any more. Their numbers stay, so that who used them can see
 * what they used; or go, where somebody could be recognised.
 */
@Component
public class Withdrawals {
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Withdrawals(JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    /** What was read from it can still be read, marked with the reason. */
    @Transactional
    public void withdraw(int release, String why) {
        db.sql("""
                        UPDATE indicator.release SET withdrawn_at = :now, withdrawn_why = :why
                        WHERE id = :release AND withdrawn_at IS NULL
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("why", why)
                .param("release", release)
                .update();
        Releases.nextEdition(db);
        events.publishEvent(new DatasetWithdrawn(release));
    }

    /** Takes the numbers of a release that was withdrawn away, for good; that there was one stays known, and why others were not told. */
    @Transactional
    public void empty(int release) {
        int emptied = db.sql("""
                        UPDATE indicator.release SET emptied = true
                        WHERE id = :release AND withdrawn_at IS NOT NULL AND NOT emptied
                        """).param("release", release).update();
        if (emptied == 0) {
            throw new IllegalArgumentException("release " + release + " is not withdrawn, or has no numbers any more");
        }
        db.sql("""
                        UPDATE indicator.figures
                        SET values = array_fill(NULL::float8, ARRAY[cardinality(values)]), lower = NULL, upper = NULL,
                            reasons = replace(reasons, :value, :withdrawn)
                        WHERE release = :release
                        """)
                .param("value", String.valueOf(Draft.Row.VALUE))
                .param("withdrawn", String.valueOf(Figure.Reason.WITHDRAWN.code()))
                .param("release", release)
                .update();
        db.sql("DELETE FROM indicator.working WHERE release = :release")
                .param("release", release)
                .update();
        Releases.nextEdition(db);
        events.publishEvent(new DatasetEmptied(release));
    }
}
