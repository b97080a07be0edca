package nl.gezondewijk.assignment;

import java.util.List;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All support that was gauged. */
@Component
class Supports {
    private final JdbcClient db;

    Supports(JdbcClient db) {
        this.db = db;
    }

    /** Per party, the newest first. */
    List<Support> list(int approach) {
        return db.sql("""
                        SELECT id, party, level, gauged_on, said FROM assignment.support
                        WHERE approach = :approach ORDER BY array_position(ARRAY['GEMEENTE', 'GPS', 'RESIDENTS', 'PARTNERS'], party),
                                                            gauged_on DESC NULLS LAST, id DESC
                        """).param("approach", approach).query(Support.class).list();
    }

    void gauge(int approach, Support support, Actor by) {
        db.sql("""
                INSERT INTO assignment.support (approach, party, level, gauged_on, said, noted_by)
                VALUES (:approach, :party, :level, :on, :said, :by)
                """)
                .param("approach", approach)
                .param("party", support.party().name())
                .param("level", support.level().name())
                .param("on", support.gaugedOn())
                .param("said", support.said())
                .param("by", by.reference())
                .update();
    }
}
