package nl.gezondewijk.indicator;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives figures of one's own to another, with the indicators that were made for them; who else reads them stays as it is. */
@Component
public class HandOver {
    private final JdbcClient db;

    HandOver(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param from reference of who has them
     * @param to reference of who gets them
     */
    @Transactional
    public void handOver(int release, List<String> indicators, String from, String to) {
        db.sql("UPDATE indicator.release SET owner = :to WHERE id = :release AND owner = :from")
                .param("release", release)
                .param("from", from)
                .param("to", to)
                .update();
        db.sql("UPDATE indicator.defined SET held_by = :to WHERE held_by = :from AND key = ANY (:keys)")
                .param("keys", indicators.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .update();
        Releases.nextEdition(db);
    }
}
