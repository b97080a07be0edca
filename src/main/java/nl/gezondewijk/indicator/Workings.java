package nl.gezondewijk.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.gezondewijk.statistics.Explanation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * How figures of a release were worked out, kept with it as trees: of a model what all its areas share once, and a tree for each; of
 * what was made of counts that are not told a tree for each figure.
 */
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

    /** How one figure was made, or in words why it could not be. */
    public record Of(String area, String indicator, Period period, Explanation tree) {}

    /** Of a published release, or why there are too few for it; what was withheld has no working either. */
    public void keepTold(int release, List<Of> figures) {
        db.sql("""
                        INSERT INTO indicator.working (release, area, indicator, period, tree)
                        SELECT :release, w.area, w.indicator, w.period, w.tree
                        FROM unnest(:areas::text[], :indicators::text[], :periods::text[], :trees::text[])
                             AS w (area, indicator, period, tree)
                        JOIN indicator.release_column c
                          ON c.release = :release AND c.indicator = w.indicator AND c.period = w.period
                        JOIN indicator.figures f
                          ON f.release = :release AND f.area = w.area AND f.period = w.period AND f.block = c.block
                        WHERE substr(f.reasons, c.position + 1, 1) IN ('.', 'f')
                        """)
                .param("release", release)
                .param("areas", texts(figures, Of::area))
                .param("indicators", texts(figures, Of::indicator))
                .param("periods", texts(figures, one -> one.period().code()))
                .param("trees", texts(figures, one -> JSON.writeValueAsString(one.tree())))
                .update();
    }

    private static String[] texts(List<Of> figures, Function<Of, String> text) {
        return figures.stream().map(text).toArray(String[]::new);
    }

    /** Of one figure. */
    public Optional<Explanation> find(int release, String area, String indicator, Period period) {
        return db.sql("""
                        SELECT tree FROM indicator.working
                        WHERE release = :release AND area = :area AND indicator = :indicator AND period = :period
                        """)
                .param("release", release)
                .param("area", area)
                .param("indicator", indicator)
                .param("period", period.code())
                .query(String.class)
                .optional()
                .map(tree -> JSON.readValue(tree, Explanation.class));
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

    /** The tree of a modelled figure, with what it shares with the others at its end. */
    public Optional<Explanation> find(int release, String area) {
        var trees = db.sql("""
                        SELECT w.tree FROM indicator.working w WHERE w.release = :release AND w.area IN (:area, '') AND w.indicator = ''
                        ORDER BY w.area DESC
                        """).param("release", release).param("area", area).query(String.class).list().stream()
                .map(tree -> JSON.readValue(tree, Explanation.class))
                .toList();
        return trees.size() < 2
                ? Optional.empty()
                : Optional.of(trees.getFirst().with(trees.subList(1, 2)));
    }
}
