package nl.gezondewijk.contribution;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sheets themselves, and what was read in them, for as long as that is needed and no longer than a week. */
@Component
class Contents {
    static final Duration LONGEST = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock clock;

    Contents(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void keep(int contribution, byte[] bytes) {
        db.sql("INSERT INTO contribution.content (contribution, received_at, bytes) VALUES (:id, :now, :bytes)")
                .param("id", contribution)
                .param("now", Timestamp.from(clock.instant()))
                .param("bytes", bytes)
                .update();
    }

    /** Empty when it is over, or a crash of the database took it. */
    Optional<byte[]> bytes(int contribution) {
        return db.sql("SELECT bytes FROM contribution.content WHERE contribution = :id")
                .param("id", contribution)
                .query(byte[].class)
                .optional();
    }

    /** What was checked of another reading counts no longer. */
    void keep(int contribution, Inventory inventory) {
        db.sql("UPDATE contribution.content SET inventory = :text::jsonb, checked = NULL WHERE contribution = :id")
                .param("text", Kept.text(inventory))
                .param("id", contribution)
                .update();
    }

    Optional<Inventory> inventory(int contribution) {
        return db.sql(
                        "SELECT inventory::text FROM contribution.content WHERE contribution = :id AND inventory IS NOT NULL")
                .param("id", contribution)
                .query(String.class)
                .optional()
                .map(text -> Kept.read(text, Inventory.class));
    }

    void keep(int contribution, Checked checked) {
        db.sql("UPDATE contribution.content SET checked = :text::jsonb WHERE contribution = :id")
                .param("text", Kept.text(checked))
                .param("id", contribution)
                .update();
    }

    Optional<Checked> checked(int contribution) {
        return db.sql("SELECT checked::text FROM contribution.content WHERE contribution = :id AND checked IS NOT NULL")
                .param("id", contribution)
                .query(String.class)
                .optional()
                .map(text -> Kept.read(text, Checked.class));
    }

    /** Its columns are read another way from now on. */
    void forgetRead(int contribution) {
        db.sql("UPDATE contribution.content SET inventory = NULL, checked = NULL WHERE contribution = :id")
                .param("id", contribution)
                .update();
    }

    /** Its owner says something else of it. */
    void forgetChecked(int contribution) {
        db.sql("UPDATE contribution.content SET checked = NULL WHERE contribution = :id")
                .param("id", contribution)
                .update();
    }

    void forget(int contribution) {
        db.sql("DELETE FROM contribution.content WHERE contribution = :id")
                .param("id", contribution)
                .update();
        db.sql("DELETE FROM contribution.work WHERE contribution = :id")
                .param("id", contribution)
                .update();
    }

    /** Those that nobody did anything with for too long. */
    List<Integer> listOld() {
        return db.sql("SELECT contribution FROM contribution.content WHERE received_at < :then ORDER BY 1")
                .param("then", Timestamp.from(clock.instant().minus(LONGEST)))
                .query(Integer.class)
                .list();
    }
}
