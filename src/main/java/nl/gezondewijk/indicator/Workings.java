package nl.gezondewijk.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.statistics.Explanation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How the modelled figures of a release were worked out, kept with it: what its areas share once, and a tree for each area. */
@Component
public class Workings {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WHOLE = "";

    private final JdbcClient db;

    Workings(JdbcClient db) {
        this.db = db;
    }

    /** Whoever reads a figure of the release may read its working: it holds nothing that is not for them. */
    public void keep(int release, Explanation whole, Map<String, Explanation> areas) {
        add(release, Map.of(WHOLE, whole));
        add(release, areas);
    }

    private void add(int release, Map<String, Explanation> trees) {
        var codes = List.copyOf(trees.keySet());
        db.sql("""
                        INSERT INTO indicator.working (release, area, tree)
                        SELECT :release, w.area, w.tree FROM unnest(:areas::text[], :trees::text[]) AS w (area, tree)
                        """)
                .param("release", release)
                .param("areas", codes.toArray(String[]::new))
                .param(
                        "trees",
                        codes.stream()
                                .map(code -> JSON.writeValueAsString(trees.get(code)))
                                .toArray(String[]::new))
                .update();
    }

    /** The tree of an area, with what it shares with the others at its end. */
    public Optional<Explanation> find(int release, String area) {
        var trees = db.sql("""
                        SELECT w.tree FROM indicator.working w WHERE w.release = :release AND w.area IN (:area, '')
                        ORDER BY w.area DESC
                        """).param("release", release).param("area", area).query(String.class).list().stream()
                .map(tree -> JSON.readValue(tree, Explanation.class))
                .toList();
        return trees.size() < 2
                ? Optional.empty()
                : Optional.of(trees.getFirst().with(trees.subList(1, 2)));
    }
}
