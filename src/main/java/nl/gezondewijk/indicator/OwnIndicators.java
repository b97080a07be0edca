package nl.gezondewijk.indicator;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Indicators that people made for their own figures; they join the catalogue of every node with the next edition. */
@Component
public class OwnIndicators {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final Indicators catalogue;
    private final Clock clock;

    OwnIndicators(JdbcClient db, Indicators catalogue, Clock clock) {
        this.db = db;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Keeps indicators, or their newer definition; all at once, for a share needs its counts.
     *
     * @throws IllegalArgumentException when one has the key of the catalogue's own, or an unknown topic
     */
    @Transactional
    public void define(List<Indicator> indicators, Actor by) {
        catalogue.requireFree(indicators);
        for (var indicator : indicators) {
            db.sql("""
                            INSERT INTO indicator.defined (key, definition, defined_by, defined_at)
                            VALUES (:key, :definition::jsonb, :by, :now)
                            ON CONFLICT (key) DO UPDATE
                            SET definition = excluded.definition, defined_by = excluded.defined_by, defined_at = excluded.defined_at
                            """)
                    .param("key", indicator.key())
                    .param("definition", JSON.writeValueAsString(indicator))
                    .param("by", by.reference())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        db.sql("UPDATE indicator.edition SET number = number + 1").update();
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
    }
}
