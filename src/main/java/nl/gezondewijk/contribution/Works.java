package nl.gezondewijk.contribution;

import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is being done with sheets, and how far that is. */
@Component
class Works {
    private static final String ALL =
            "SELECT id, contribution, deed, asked_by, state, rows, said FROM contribution.work WHERE ";

    private final JdbcClient db;

    Works(JdbcClient db) {
        this.db = db;
    }

    int ask(int contribution, Work.Deed deed, Actor by) {
        return db.sql("""
                        INSERT INTO contribution.work (contribution, deed, asked_by, state)
                        VALUES (:contribution, :deed, :by, 'WAITING') RETURNING id
                        """)
                .param("contribution", contribution)
                .param("deed", deed.name())
                .param("by", by.reference())
                .query(Integer.class)
                .single();
    }

    /** The one that counts. */
    Optional<Work> newest(int contribution) {
        return db.sql(ALL + "contribution = :contribution ORDER BY id DESC LIMIT 1")
                .param("contribution", contribution)
                .query(Work.class)
                .optional();
    }

    /** Empty when it was overtaken by another of the same sheet. */
    Optional<Work> find(int id) {
        return db.sql(ALL + "id = :id")
                .param("id", id)
                .query(Work.class)
                .optional()
                .flatMap(work -> newest(work.contribution()).filter(newest -> newest.id() == id));
    }

    void at(int id, long rows) {
        db.sql("UPDATE contribution.work SET rows = :rows WHERE id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    void end(int id, Work.State state, String said) {
        db.sql("UPDATE contribution.work SET state = :state, said = :said WHERE id = :id")
                .param("state", state.name())
                .param("said", said)
                .param("id", id)
                .update();
    }
}
