package nl.gezondewijk.alliance;

import java.time.LocalDate;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What all approaches agreed with their parties. */
@Component
class Agreements {
    private final JdbcClient db;

    Agreements(JdbcClient db) {
        this.db = db;
    }

    /** Those that hold first, the newest first. */
    List<Agreement> list(int approach) {
        return db.sql("""
                        SELECT id, organisation, kind, agreed_on, about, document, funds_until, ended_on FROM alliance.agreement
                        WHERE approach = :approach ORDER BY ended_on IS NOT NULL, agreed_on DESC, id DESC
                        """).param("approach", approach).query(Agreement.class).list();
    }

    void note(int approach, Agreement agreement, Actor by) {
        db.sql("""
                INSERT INTO alliance.agreement (approach, organisation, kind, agreed_on, about, document, funds_until, noted_by)
                VALUES (:approach, :organisation, :kind, :on, :about, :document, :funds, :by)
                """)
                .param("approach", approach)
                .param("organisation", agreement.organisation())
                .param("kind", agreement.kind().name())
                .param("on", agreement.agreedOn())
                .param("about", agreement.about())
                .param("document", agreement.document())
                .param("funds", agreement.fundsUntil())
                .param("by", by.reference())
                .update();
    }

    /** False when there is no such one here that holds. */
    boolean end(int approach, int id, LocalDate on) {
        return db.sql(
                                "UPDATE alliance.agreement SET ended_on = :on WHERE approach = :approach AND id = :id AND ended_on IS NULL")
                        .param("on", on)
                        .param("approach", approach)
                        .param("id", id)
                        .update()
                == 1;
    }
}
