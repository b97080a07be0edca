package nl.gezondewijk.datarequest;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the trail that a link sends more than may be: once an hour, or the link would fill the trail instead of the disk. */
@Component
class TooMuchSent {
    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    TooMuchSent(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void note(int request, Actor by, String origin) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int first = db.sql("""
                        UPDATE datarequest.request SET too_much_since = :now
                        WHERE id = :id AND (too_much_since IS NULL OR too_much_since <= :since)
                        """)
                .param("now", now)
                .param("since", now.minus(SentFiles.HOUR))
                .param("id", request)
                .update();
        if (first == 1) {
            trail.record(by, "datarequest.too-much-sent", Request.reference(request), Outcome.REFUSED, origin);
        }
    }
}
