package nl.gezondewijk.contribution;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose each sheet is; somebody else may become its owner. */
@Component
class SheetOwners {
    private final JdbcClient db;
    private final Trail trail;

    SheetOwners(JdbcClient db, Trail trail) {
        this.db = db;
        this.trail = trail;
    }

    /** Somebody of the staff becomes the owner of what a partner supplied; false when another was first. */
    @Transactional
    boolean takeUp(int request, int id, Actor by, String origin) {
        boolean first = db.sql("""
                        UPDATE contribution.contribution SET owner = :by
                        WHERE id = :id AND request = :request AND owner = 'request:' || :request::text
                        """)
                        .param("by", by.reference())
                        .param("id", id)
                        .param("request", request)
                        .update()
                == 1;
        if (first) {
            trail.record(by, "contribution.taken-up", Contribution.reference(id), Outcome.DONE, origin);
        }
        return first;
    }

    /** Makes somebody else the owner of one that is published; who asks for it tells the trail. */
    boolean handOver(int release, String from, String to) {
        return db.sql("""
                        UPDATE contribution.contribution SET owner = :to
                        WHERE release = :release AND owner = :from AND state = 'PUBLISHED'
                        """)
                        .param("release", release)
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }
}
