package nl.gezondewijk.database;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What there is in the schemas of the modules, as the database's own catalogue knows it. */
record Tables(JdbcClient database, Collection<String> schemas) {

    static Tables of(Connection connection, Collection<String> schemas) {
        return new Tables(JdbcClient.create(new SingleConnectionDataSource(connection, true)), schemas);
    }

    void say(String sql) {
        database.sql(sql).update();
    }

    /** Not what is still on its way in (unlogged), nor Flyway's own notes; a partitioned table once, by its own name. */
    List<Table> all() {
        return list("true");
    }

    /** Those that a backup holds: not what its comment calls passing, such as who is signed in. */
    List<Table> lasting() {
        return list("coalesce(obj_description(class.oid, 'pg_class'), '') NOT LIKE 'Passing:%'");
    }

    private List<Table> list(String which) {
        return database.sql("""
                        SELECT namespace.nspname AS schema, class.relname AS name,
                               string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns
                        FROM pg_class class
                        JOIN pg_namespace namespace ON namespace.oid = class.relnamespace
                        JOIN pg_attribute ON attrelid = class.oid AND attnum > 0 AND NOT attisdropped
                             AND attgenerated = ''
                        WHERE nspname IN (:schemas) AND relkind IN ('r', 'p') AND NOT relispartition
                          AND relpersistence = 'p' AND relname <> 'migrations' AND %s
                        GROUP BY nspname, relname
                        ORDER BY nspname, relname
                        """.formatted(which))
                .param("schemas", schemas)
                .query(Table.class)
                .list();
    }

    List<ForeignKey> foreignKeys() {
        return database.sql("""
                        SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name,
                               pg_get_constraintdef(pg_constraint.oid) AS definition
                        FROM pg_constraint
                        JOIN pg_namespace ON pg_namespace.oid = connamespace
                        WHERE nspname IN (:schemas) AND contype = 'f' AND conparentid = 0
                        """)
                .param("schemas", schemas)
                .query(ForeignKey.class)
                .list();
    }

    /** Each sequence with the number that it gives next. */
    SortedMap<String, Long> sequences() {
        var next = new TreeMap<String, Long>();
        database.sql("""
                        SELECT format('%I.%I', schemaname, sequencename) AS name, increment_by
                        FROM pg_sequences
                        WHERE schemaname IN (:schemas)
                        """)
                .param("schemas", schemas)
                .query((row, _) -> Map.entry(row.getString("name"), row.getLong("increment_by")))
                .list()
                .forEach(sequence -> next.put(
                        sequence.getKey(),
                        database.sql("SELECT last_value + CASE WHEN is_called THEN :step ELSE 0 END FROM "
                                        + sequence.getKey())
                                .param("step", sequence.getValue())
                                .query(Long.class)
                                .single()));
        return next;
    }

    /** A table with the columns that are filled, not computed. */
    record Table(String schema, String name, String columns) {
        String quoted() {
            return "\"" + schema + "\".\"" + name + "\"";
        }

        String reading() {
            return "COPY (SELECT " + columns + " FROM " + quoted() + ") TO STDOUT (FORMAT csv, HEADER)";
        }

        String writing() {
            return "COPY " + quoted() + " (" + columns + ") FROM STDIN (FORMAT csv, HEADER MATCH)";
        }

        String file() {
            return schema + "/" + name + ".csv";
        }
    }

    /** A constraint as it can be put back. */
    record ForeignKey(String table, String name, String definition) {}
}
