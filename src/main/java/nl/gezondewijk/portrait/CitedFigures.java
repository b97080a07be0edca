package nl.gezondewijk.portrait;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gezondewijk.indicator.DatasetEmptied;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The figures of adopted versions, as they were. */
@Component
class CitedFigures {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String NOTHING_SAID = """
            {"sentence": "", "value": "", "margin": "", "reference": "", "difference": "", "tone": "", "judgement": ""}
            """;

    private final JdbcClient db;

    CitedFigures(JdbcClient db) {
        this.db = db;
    }

    void keep(Portrait of, Collection<Cited> figures) {
        for (var figure : figures) {
            db.sql("""
                            INSERT INTO portrait.cited (portrait, indicator, figure) VALUES (:portrait, :indicator, :figure::jsonb)
                            """)
                    .param("portrait", of.id())
                    .param("indicator", figure.indicator())
                    .param("figure", JSON.writeValueAsString(figure))
                    .update();
        }
    }

    /** What was cited of a release whose numbers were taken away loses its number and all that was said with it. */
    @EventListener
    public void on(DatasetEmptied emptied) {
        db.sql("""
                        UPDATE portrait.cited SET figure = figure || jsonb_build_object(
                            'value', NULL,
                            'nl', (figure -> 'nl') || :nothing::jsonb,
                            'en', (figure -> 'en') || :nothing::jsonb)
                        WHERE (figure ->> 'release')::integer = :release
                        """)
                .param("nothing", NOTHING_SAID)
                .param("release", emptied.release())
                .update();
    }

    Map<String, Cited> list(Portrait of) {
        var figures = new LinkedHashMap<String, Cited>();
        db
                .sql("SELECT c.figure::text FROM portrait.cited c WHERE c.portrait = :portrait ORDER BY c.indicator")
                .param("portrait", of.id())
                .query(String.class)
                .list()
                .stream()
                .map(text -> JSON.readValue(text, Cited.class))
                .forEach(figure -> figures.put(figure.indicator(), figure));
        return figures;
    }
}
