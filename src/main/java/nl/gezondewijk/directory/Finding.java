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
    /** So many are enough to choose from; who finds more is asked to say where. */
    static final int ENOUGH = 500;

    private static final String SERVICES = "directory.service s";
    /** Of several places the nearest. */
    private static final String FAR =
            " CROSS JOIN LATERAL (SELECT min(one <-> point(:x, :y)) AS metres FROM unnest(s.points) AS one) AS far";

    private static final String OWN = "to_tsquery('dutch', :own)";
    private static final String ALIKE = "to_tsquery('dutch', :alike)";

    private final JdbcClient db;
    private final Meant meant;

    Finding(JdbcClient db, Meant meant) {
        this.db = db;
        this.meant = meant;
    }

    /**
     * @param ids of this page
     * @param total on all pages; no more than are enough are counted
     * @param counts how many have each topic, audience and moment
     * @param mended the words that were looked for instead of those with an error
     * @param anyWord nothing has all words, so these have at least one
     */
    record Found(
            List<UUID> ids, int total, Map<String, Integer> counts, Optional<List<String>> mended, boolean anyWord) {
        boolean isMore() {
            return total >= ENOUGH;
        }
    }

    Found find(Asked asked) {
        var query = meant.of(asked.words());
        var found = query.isEmpty() ? nearest(asked) : find(asked, query.map(Meant.Query::all));
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

    /** Without words only the nearest count, and those are mostly found within a fifth of the way, among a twenty-fifth of all. */
    private Found nearest(Asked asked) {
        return asked.closer()
                .map(closer -> find(closer, Optional.empty()))
                .filter(Found::isMore)
                .orElseGet(() -> find(asked, Optional.empty()));
    }

    /** The pieces are ours; what people type goes in as parameters. */
    private Found find(Asked asked, Optional<Meant.Sought> sought) {
        var where = new ArrayList<>(List.of("s.state = 'PUBLISHED'"));
        var parameters = new HashMap<String, Object>(
                Map.of("size", Asked.SIZE, "skip", asked.page() * Asked.SIZE, "enough", ENOUGH));
        narrow(asked, where, parameters);
        sought.ifPresent(one -> parameters.putAll(Map.of("own", one.own(), "alike", one.alike())));
        var metres = asked.near().isPresent() ? "far.metres" : "0";
        var from = asked.near().isPresent() ? SERVICES + FAR : SERVICES;
        var order = asked.near().isPresent() ? "metres" : sought.isPresent() ? "" : "s.name, s.id";
        var own = sought.isEmpty()
                ? piece(from, "0", metres, where, "true", order, ":enough")
                : piece(
                        from,
                        "1 + ts_rank(s.words, " + OWN + ")",
                        metres,
                        where,
                        "s.words @@ " + OWN,
                        order,
                        ":enough");
        var alike = sought.filter(one -> !one.isOwnOnly()).isEmpty()
                ? ""
                : " UNION ALL "
                        + piece(
                                from,
                                "ts_rank(s.words, " + ALIKE + ")",
                                metres,
                                where,
                                "s.words @@ " + ALIKE + " AND NOT s.words @@ " + OWN,
                                order,
                                "(SELECT :enough - count(*) FROM own)");
        return db.sql("""
                        WITH own AS MATERIALIZED (%s), hit AS MATERIALIZED (SELECT * FROM own%s)
                        SELECT (SELECT count(*) FROM hit) AS total,
                            ARRAY(SELECT id FROM hit ORDER BY rank DESC, metres, name, id LIMIT :size OFFSET :skip) AS ids,
                            counted.keys, counted.counts
                        FROM (SELECT array_agg(key) AS keys, array_agg(many) AS counts
                              FROM (SELECT key, count(*) AS many
                                    FROM hit, unnest(topics || audiences || moments) AS key GROUP BY key) AS one) AS counted
                        """.formatted(own, alike))
                .params(parameters)
                .query(Finding::found)
                .single();
    }

    /** No more than anybody looks through, so that a common word costs no more than a rare one. */
    private static String piece(
            String from, String rank, String metres, List<String> where, String with, String order, String most) {
        return "(SELECT s.id, s.name, s.topics, s.audiences, s.moments, %s AS rank, %s AS metres FROM %s WHERE %s AND %s %s LIMIT %s)"
                .formatted(
                        rank,
                        metres,
                        from,
                        String.join(" AND ", where),
                        with,
                        order.isEmpty() ? "" : "ORDER BY " + order,
                        most);
    }

    private static void narrow(Asked asked, List<String> where, Map<String, Object> parameters) {
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
            where.add("s.cells && cast(:cells AS integer[]) AND far.metres <= :metres");
            parameters.putAll(Map.of("x", near.from().x(), "y", near.from().y(), "metres", near.metres()));
            parameters.put("cells", near.from().cellsWithin(near.metres()).toArray(Integer[]::new));
        });
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
