package nl.gezondewijk.product;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.PersonErased;
import nl.gezondewijk.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All bundles that were asked for, and how far they are. */
@Component
class Bundles {
    private static final String COLUMNS = """
            SELECT id, around, level, kinds, language, site, actor, who, state, requested_at, started_at, ended_at,
                   done, total, size, said
            FROM product.bundle
            """;

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Bundles(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    int ask(Bundle.Order order, Actor by, String origin) {
        int id = db.sql("""
                        INSERT INTO product.bundle (around, level, kinds, language, site, actor, who, state, requested_at)
                        VALUES (:around, :level, :kinds, :language, :site, :actor, :who, 'ASKED', :now)
                        RETURNING id
                        """)
                .param("around", order.around())
                .param("level", order.level().name())
                .param("kinds", order.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("language", order.language().toLanguageTag())
                .param("site", order.site().toString())
                .param("actor", by.reference())
                .param("who", by.name())
                .param("now", now())
                .query(Integer.class)
                .single();
        record(id, "product.bundle-asked", by, origin);
        return id;
    }

    Optional<Bundle> find(int id) {
        return db.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(Bundles::bundle)
                .optional();
    }

    Bundle get(int id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no bundle " + id));
    }

    /** What someone asked for, newest first. */
    List<Bundle> listOf(Actor by) {
        return db.sql(COLUMNS + "WHERE actor = :actor ORDER BY id DESC LIMIT 50")
                .param("actor", by.reference())
                .query(Bundles::bundle)
                .list();
    }

    List<Bundle> listAskedBefore(Instant moment) {
        return db.sql(COLUMNS + "WHERE requested_at < :moment ORDER BY id")
                .param("moment", Timestamp.from(moment))
                .query(Bundles::bundle)
                .list();
    }

    void forget(int id) {
        db.sql("DELETE FROM product.bundle WHERE id = :id").param("id", id).update();
    }

    /**
     * Begins, or goes on where it was cut off.
     *
     * @return false when it is over already
     */
    boolean begin(int id, int total) {
        return db.sql("""
                        UPDATE product.bundle SET state = 'RUNNING', total = :total, started_at = COALESCE(started_at, :now)
                        WHERE id = :id AND state IN ('ASKED', 'RUNNING')
                        """)
                        .param("id", id)
                        .param("total", total)
                        .param("now", now())
                        .update()
                > 0;
    }

    /** Whether this is of the figures that it was begun with; when not, it is from now on, and what was made is of no use. */
    boolean isOf(int id, long edition) {
        return db.sql("UPDATE product.bundle SET edition = :edition WHERE id = :id AND edition <> :edition")
                        .param("id", id)
                        .param("edition", edition)
                        .update()
                == 0;
    }

    /** Tells how far it is, and hears whether it has to stop. */
    boolean progress(int id, int done) {
        return db.sql("UPDATE product.bundle SET done = :done WHERE id = :id RETURNING cancel")
                .param("id", id)
                .param("done", done)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    @Transactional
    void end(int id, Bundle.State state, long size, String said) {
        db.sql("UPDATE product.bundle SET state = :state, ended_at = :now, size = :size, said = :said WHERE id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("size", size)
                .param("said", said)
                .param("now", now())
                .update();
        if (state == Bundle.State.READY) {
            record(id, "product.bundle-made", get(id).by(), Trail.MACHINE);
        }
    }

    /** Asks one to stop; one that did not begin is over at once. */
    @Transactional
    void cancel(int id, Actor by, String origin) {
        int asked = db.sql(
                        "UPDATE product.bundle SET cancel = true WHERE id = :id AND state = 'RUNNING' AND NOT cancel")
                .param("id", id)
                .update();
        int over = db.sql(
                        "UPDATE product.bundle SET state = 'CANCELLED', ended_at = :now WHERE id = :id AND state = 'ASKED'")
                .param("id", id)
                .param("now", now())
                .update();
        if (asked + over > 0) {
            record(id, "product.bundle-cancelled", by, origin);
        }
    }

    private void record(int id, String deed, Actor by, String origin) {
        trail.record(by, deed, Bundle.reference(id), Outcome.DONE, origin);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** The bundles stay with the number of who asked for them. */
    @EventListener
    void forget(PersonErased person) {
        db.sql("UPDATE product.bundle SET who = :nobody WHERE actor = :reference")
                .param("nobody", PersonErased.NAME)
                .param("reference", person.reference())
                .update();
    }

    private static Bundle bundle(ResultSet row, int number) throws SQLException {
        var kinds = Arrays.stream((String[]) row.getArray("kinds").getArray())
                .map(Bundle.Kind::valueOf)
                .collect(Collectors.toSet());
        return new Bundle(
                row.getInt("id"),
                new Bundle.Order(
                        row.getString("around"),
                        Area.Kind.valueOf(row.getString("level")),
                        kinds,
                        Locale.forLanguageTag(row.getString("language")),
                        URI.create(row.getString("site"))),
                new Actor(row.getString("actor"), row.getString("who")),
                Bundle.State.valueOf(row.getString("state")),
                row.getTimestamp("requested_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("ended_at")),
                row.getInt("done"),
                row.getInt("total"),
                row.getLong("size"),
                row.getString("said"));
    }

    private static Optional<Instant> instant(@Nullable Timestamp stamp) {
        return Optional.ofNullable(stamp).map(Timestamp::toInstant);
    }
}
