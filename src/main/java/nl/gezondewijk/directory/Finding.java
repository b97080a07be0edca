package nl.gezondewijk.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds published entries: the likeliest first, then the nearest, then by name. */
@Component
class Finding {
    private final JdbcClient db;
    private final Meant meant;

    Finding(JdbcClient db, Meant meant) {
        this.db = db;
        this.meant = meant;
    }

    /**
     * @param ids of this page
     * @param total on all pages
     * @param counts how many have each topic, audience and moment
     * @param mended the words that were looked for instead of those with an error
     * @param anyWord nothing has all words, so these have at least one
     */
    record Found(
            List<UUID> ids, int total, Map<String, Integer> counts, Optional<List<String>> mended, boolean anyWord) {}

    Found find(Asked asked) {
        var query = meant.of(asked.words());
        var found = find(asked, query.map(Meant.Query::all));
        boolean again =
                found.total == 0 && query.filter(one -> one.words().size() > 1).isPresent();
        var chosen = again ? find(asked, query.map(Meant.Query::any)) : found;
        return new Found(
                chosen.ids,
                chosen.total,
                chosen.counts,
                query.filter(Meant.Query::mended).map(Meant.Query::words),
                again && chosen.total > 0);
    }

    /** The pieces are ours; what people type goes in as parameters. */
    private Found find(Asked asked, Optional<String> query) {
        var where = new ArrayList<>(List.of("s.state = 'PUBLISHED'"));
        var parameters = new HashMap<String, Object>(Map.of("size", Asked.SIZE, "skip", asked.page() * Asked.SIZE));
        query.ifPresent(text -> {
            where.add("s.words @@ to_tsquery('dutch', :query)");
            parameters.put("query", text);
        });
        any("s.topics", "topics", asked.topics(), where, parameters);
        any("s.audiences", "audiences", asked.audiences(), where, parameters);
        any("s.moments", "days", asked.days(), where, parameters);
        any("s.moments", "parts", asked.partsOfDay(), where, parameters);
        asked.most().ifPresent(euro -> {
            where.add("s.amount <= :most");
            parameters.put("most", euro);
        });
        asked.map().ifPresent(approach -> {
            where.add("s.approach = :approach");
            parameters.put("approach", approach);
        });
        asked.near().ifPresent(near -> {
            where.add("s.at <@ circle(point(:x, :y), :metres)");
            parameters.putAll(Map.of("x", near.from().x(), "y", near.from().y(), "metres", near.metres()));
        });
        var order = (query.isPresent() ? "ts_rank(s.words, to_tsquery('dutch', :query))" : "0")
                + " AS rank, "
                + (asked.near().isPresent() ? "s.at <-> point(:x, :y)" : "0")
                + " AS metres";
        return db.sql("""
                        WITH hit AS MATERIALIZED (
                            SELECT s.id, s.name, s.topics, s.audiences, s.moments, %s
                            FROM directory.service s WHERE %s
                        )
                        SELECT (SELECT count(*) FROM hit) AS total,
                            ARRAY(SELECT id FROM hit ORDER BY rank DESC, metres, name, id LIMIT :size OFFSET :skip) AS ids,
                            counted.keys, counted.counts
                        FROM (SELECT array_agg(key) AS keys, array_agg(many) AS counts
                              FROM (SELECT key, count(*) AS many
                                    FROM hit, unnest(topics || audiences || moments) AS key GROUP BY key) AS one) AS counted
                        """.formatted(order, String.join(" AND ", where)))
                .params(parameters)
                .query(Finding::found)
                .single();
    }

    private static void any(
            String column, String name, List<String> keys, List<String> where, Map<String, Object> parameters) {
        if (!keys.isEmpty()) {
            where.add(column + " && cast(:" + name + " AS text[])");
            parameters.put(name, keys.toArray(String[]::new));
        }
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        var counts = new HashMap<String, Integer>();
        if (row.getArray("keys") != null) {
            var keys = (String[]) row.getArray("keys").getArray();
            var many = (Long[]) row.getArray("counts").getArray();
            for (int i = 0; i < keys.length; i++) {
                counts.put(keys[i], Math.toIntExact(many[i]));
            }
        }
        var ids = List.of((UUID[]) row.getArray("ids").getArray());
        return new Found(ids, row.getInt("total"), counts, Optional.empty(), false);
    }
}
