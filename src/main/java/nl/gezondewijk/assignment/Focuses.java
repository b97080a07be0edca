package nl.gezondewijk.assignment;

import java.util.List;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of each approach's focus. */
@Component
class Focuses {
    private final JdbcClient db;

    Focuses(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Focus> list(int approach) {
        return db.sql("""
                        SELECT id, since, area, area_name, people, theme, reason FROM assignment.focus
                        WHERE approach = :approach ORDER BY since DESC NULLS LAST, id DESC
                        """).param("approach", approach).query(Focus.class).list();
    }

    void turn(int approach, Focus focus, Actor by) {
        db.sql("""
                INSERT INTO assignment.focus (approach, since, area, area_name, people, theme, reason, noted_by)
                VALUES (:approach, :since, :area, :name, :people, :theme, :reason, :by)
                """)
                .param("approach", approach)
                .param("since", focus.since())
                .param("area", focus.area())
                .param("name", focus.areaName())
                .param("people", focus.people())
                .param("theme", focus.theme())
                .param("reason", focus.reason())
                .param("by", by.reference())
                .update();
    }
}
