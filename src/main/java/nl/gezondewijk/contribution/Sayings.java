package nl.gezondewijk.contribution;

import java.util.List;
import java.util.Map;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.sheet.Layout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What owners say of their sheets: columns, meaning and places. What was read by another saying counts no longer. */
@Component
class Sayings {
    private final JdbcClient db;
    private final Contents contents;
    private final Trail trail;

    Sayings(JdbcClient db, Contents contents, Trail trail) {
        this.db = db;
        this.contents = contents;
        this.trail = trail;
    }

    /** Which column is what. */
    @Transactional
    void layOut(int id, Layout layout, Actor by, String origin) {
        db.sql(
                        "UPDATE contribution.contribution SET layout = :layout, state = 'RECEIVED' WHERE id = :id AND release IS NULL")
                .param("layout", layout.toJson())
                .param("id", id)
                .update();
        contents.forgetRead(id);
        record("laid-out", id, by, origin);
    }

    /** What its labels mean, and what holds for all of them. */
    @Transactional
    void describe(int id, List<Described> labels, Terms terms, Actor by, String origin) {
        db.sql("""
                        UPDATE contribution.contribution
                        SET described = :described::jsonb, terms = :terms::jsonb, state = 'DESCRIBED'
                        WHERE id = :id AND state IN ('RECEIVED', 'DESCRIBED')
                        """)
                .param("described", Kept.text(labels))
                .param("terms", Kept.text(terms))
                .param("id", id)
                .update();
        contents.forgetChecked(id);
        record("described", id, by, origin);
    }

    /** What was said of a sheet like it, for its owner to look over. */
    @Transactional
    void remember(int id, Contribution.Description like, Actor by, String origin) {
        db.sql("""
                        UPDATE contribution.contribution
                        SET described = :described::jsonb, terms = :terms::jsonb, areas = :areas::jsonb
                        WHERE id = :id AND release IS NULL
                        """)
                .param("described", Kept.text(like.labels()))
                .param("terms", Kept.text(like.terms()))
                .param("areas", Kept.text(like.areas()))
                .param("id", id)
                .update();
        record("recipe-used", id, by, origin);
    }

    /** Which areas its names stand for. */
    @Transactional
    void place(int id, Map<String, String> areas, Actor by, String origin) {
        db.sql("UPDATE contribution.contribution SET areas = :areas::jsonb WHERE id = :id AND release IS NULL")
                .param("areas", Kept.text(areas))
                .param("id", id)
                .update();
        contents.forgetChecked(id);
        record("placed", id, by, origin);
    }

    private void record(String deed, int id, Actor by, String origin) {
        trail.record(by, "contribution." + deed, Contribution.reference(id), Outcome.DONE, origin);
    }
}
