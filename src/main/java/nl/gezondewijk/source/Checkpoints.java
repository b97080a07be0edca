package nl.gezondewijk.source;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Learned;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far each load's draft is, so that one that was cut off goes on where its last whole page ended. */
@Component
class Checkpoints {
    private final JdbcClient db;
    private final LoadFindings found;

    Checkpoints(JdbcClient db, LoadFindings found) {
        this.db = db;
        this.found = found;
    }

    /**
     * @param version the publisher's, with the layout of our rows: a draft of another version is of no use
     * @param next the page to fetch next; empty when all are there
     * @param rows staged so far
     */
    record Checkpoint(int release, String version, @Nullable String next, long rows) {}

    Optional<Checkpoint> find(int load) {
        return db.sql("SELECT release, version, next, rows FROM source.load WHERE id = :id AND release IS NOT NULL")
                .param("id", load)
                .query(Checkpoint.class)
                .optional();
    }

    @Transactional
    public void begin(int load, int release, String version, String first) {
        forget(load);
        db.sql("UPDATE source.load SET release = :release, version = :version, next = :next WHERE id = :id")
                .param("id", load)
                .param("release", release)
                .param("version", version)
                .param("next", first)
                .update();
    }

    /** A page is staged: what it taught, what was found in it, and where to go on. */
    @Transactional
    public void save(int load, Collection<Learned> learned, Findings findings, String next, long rows) {
        var all = learned.toArray(Learned[]::new);
        db.sql("""
                        INSERT INTO source.learned AS known (load, code, name, change, urbanity, inhabitants)
                        SELECT :id, * FROM unnest(:codes, :names, :changes, :urbanities, :inhabitants)
                        ON CONFLICT (load, code) DO NOTHING
                        """)
                .param("id", load)
                .param("codes", texts(all, Learned::code))
                .param("names", texts(all, Learned::name))
                .param("changes", texts(all, one -> one.change().name()))
                .param("urbanities", numbers(all, Learned::urbanity))
                .param("inhabitants", numbers(all, Learned::inhabitants))
                .update();
        found.add(load, findings);
        db.sql("UPDATE source.load SET next = :next, rows = :rows WHERE id = :id")
                .param("id", load)
                .param("next", next)
                .param("rows", rows)
                .update();
    }

    Collection<Learned> learned(int load) {
        return db.sql("SELECT code, name, change, urbanity, inhabitants FROM source.learned WHERE load = :id")
                .param("id", load)
                .query((row, number) -> new Learned(
                        row.getString("code"),
                        row.getString("name"),
                        Area.Change.valueOf(row.getString("change")),
                        (Integer) row.getObject("urbanity"),
                        (Integer) row.getObject("inhabitants")))
                .list();
    }

    /** There is nothing to go on from. */
    @Transactional
    public void drop(int load) {
        db.sql("DELETE FROM source.learned WHERE load = :id").param("id", load).update();
        db.sql("UPDATE source.load SET release = NULL, version = NULL, next = NULL WHERE id = :id")
                .param("id", load)
                .update();
    }

    private void forget(int load) {
        db.sql("DELETE FROM source.learned WHERE load = :id").param("id", load).update();
        db.sql("UPDATE source.load SET release = NULL, version = NULL, next = NULL, rows = 0, share = 0 WHERE id = :id")
                .param("id", load)
                .update();
        found.forget(load);
    }

    /** The draft is published: the load keeps its number, and nothing to go on from. */
    void done(int load) {
        db.sql("DELETE FROM source.learned WHERE load = :id").param("id", load).update();
        db.sql("UPDATE source.load SET next = NULL WHERE id = :id")
                .param("id", load)
                .update();
    }

    private static String[] texts(Learned[] all, Function<Learned, @Nullable String> part) {
        return java.util.Arrays.stream(all).map(part).toArray(String[]::new);
    }

    private static Integer[] numbers(Learned[] all, Function<Learned, @Nullable Integer> part) {
        return java.util.Arrays.stream(all).map(part).toArray(Integer[]::new);
    }
}
