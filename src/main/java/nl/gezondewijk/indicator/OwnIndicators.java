package nl.gezondewijk.indicator;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Indicators that people made for their own figures; they join the catalogue of every node with the next edition. One belongs to
 * who made it and their colleagues: nobody else says what it means.
 */
@Component
public class OwnIndicators {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Indicators catalogue;
    private final Circles circles;
    private final Clock clock;
    private volatile Map<String, String> holders = Map.of();

    OwnIndicators(JdbcClient db, Indicators catalogue, Circles circles, Clock clock) {
        this.db = db;
        this.catalogue = catalogue;
        this.circles = circles;
        this.clock = clock;
    }

    /** Some of these keys are another's. */
    public static final class Taken extends RuntimeException {
        Taken(String key) {
            super(key + " is somebody else's");
        }
    }

    /**
     * Keeps indicators, or their newer definition; all at once, for a share needs its counts.
     *
     * @throws IllegalArgumentException when one has the key of the catalogue's own, or an unknown topic
     * @throws Taken when one is somebody else's; then none is kept
     */
    @Transactional
    public void define(List<Indicator> indicators, Actor by) {
        catalogue.requireFree(indicators);
        for (var indicator : indicators) {
            define(indicator, by);
        }
        Releases.nextEdition(db);
    }

    private void define(Indicator indicator, Actor by) {
        int kept = db.sql("""
                        INSERT INTO indicator.defined (key, definition, defined_by, held_by, defined_at)
                        VALUES (:key, :definition::jsonb, :by, :holder, :now)
                        ON CONFLICT (key) DO UPDATE
                        SET definition = excluded.definition, defined_by = excluded.defined_by, defined_at = excluded.defined_at
                        WHERE defined.held_by IN (:holders)
                        """)
                .param("key", indicator.key())
                .param("definition", JSON.writeValueAsString(indicator))
                .param("by", by.reference())
                .param("holder", circles.colleaguesOf(by).orElse(by.reference()))
                .param("holders", holders(by))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (kept == 0) {
            throw new Taken(indicator.key());
        }
    }

    /** Keys that somebody cannot use, for they are another's. */
    public Set<String> listTaken(Actor by) {
        return db.sql("SELECT key FROM indicator.defined WHERE held_by NOT IN (:holders)")
                .param("holders", holders(by))
                .query(String.class)
                .set();
    }

    private Set<String> holders(Actor by) {
        return Stream.concat(Stream.of(by.reference()), circles.colleaguesOf(by).stream())
                .collect(Collectors.toSet());
    }

    public List<Indicator> list() {
        return db
                .sql("SELECT definition::text FROM indicator.defined ORDER BY defined_at, key")
                .query(String.class)
                .list()
                .stream()
                .map(definition -> JSON.readValue(definition, Indicator.class))
                .toList();
    }

    /** Puts what is kept into the catalogue. */
    void join() {
        catalogue.join(list());
        holders = db
                .sql("SELECT key, held_by FROM indicator.defined")
                .query((row, number) -> Map.entry(row.getString("key"), row.getString("held_by")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether somebody else made it, by what is in the catalogue. */
    boolean isOfAnother(String key, Actor reader) {
        var holder = holders.get(key);
        return holder != null && !holders(reader).contains(holder);
    }
}
