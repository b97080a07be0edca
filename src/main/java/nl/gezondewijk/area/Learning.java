package nl.gezondewijk.area;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what a source tells of a year's areas, and works out again which are the same place and what can be searched. */
final class Learning {
    private final JdbcClient db;

    Learning(JdbcClient db) {
        this.db = db;
    }

    void areas(int year, Collection<Learned> learned) {
        var once = new LinkedHashMap<String, Learned>();
        learned.forEach(one -> once.merge(one.code(), one, Learned::and));
        write(year, once.values().toArray(Learned[]::new));
        joinPlaces();
        tellPlanner();
        renewSearch();
        tellPlanner();
    }

    /** Each new area begins as a place of its own, which it mostly is or stays. */
    private void write(int year, Learned[] all) {
        db.sql("""
                        INSERT INTO area.area AS known
                            (code, year, kind, name, names, gemeente, wijk, change, urbanity, inhabitants, place)
                        SELECT code, :year, kind, name, names, gemeente, wijk, change, urbanity, inhabitants, nextval('area.place')
                        FROM unnest(:codes, :kinds, :called, :names, :gemeenten, :wijken, :changes, :urbanities, :inhabitants)
                            AS new (code, kind, name, names, gemeente, wijk, change, urbanity, inhabitants)
                        ON CONFLICT (code, year) DO UPDATE SET
                            name = CASE WHEN right(excluded.code, length(excluded.name)) = excluded.name
                                        THEN known.name ELSE excluded.name END,
                            names = CASE WHEN right(excluded.code, length(excluded.name)) = excluded.name
                                         THEN known.names ELSE excluded.names END,
                            change = CASE WHEN excluded.change = 'UNKNOWN' THEN known.change ELSE excluded.change END,
                            urbanity = coalesce(excluded.urbanity, known.urbanity),
                            inhabitants = coalesce(excluded.inhabitants, known.inhabitants)
                        WHERE right(excluded.code, length(excluded.name)) <> excluded.name
                              AND (excluded.name, excluded.names) <> (known.name, known.names)
                           OR excluded.change NOT IN (known.change, 'UNKNOWN')
                           OR excluded.urbanity <> coalesce(known.urbanity, -1)
                           OR excluded.inhabitants <> coalesce(known.inhabitants, -1)
                        """)
                .param("year", year)
                .param("codes", texts(all, Learned::code))
                .param("kinds", texts(all, one -> one.kind().name()))
                .param("called", texts(all, Learned::called))
                .param("names", texts(all, one -> Names.all(one.code(), one.called())))
                .param("gemeenten", texts(all, Learned::gemeente))
                .param("wijken", texts(all, Learned::wijk))
                .param("changes", texts(all, one -> one.change().name()))
                .param("urbanities", numbers(all, Learned::urbanity))
                .param("inhabitants", numbers(all, Learned::inhabitants))
                .update();
    }

    private void joinPlaces() {
        var members = db.sql("SELECT code, year, name, change, place FROM area.area ORDER BY year, code")
                .query((row, number) -> new Lineage.Member(
                        row.getString("code"),
                        row.getInt("year"),
                        row.getString("name").toLowerCase(Locale.ROOT),
                        Area.Change.valueOf(row.getString("change")),
                        row.getInt("place")))
                .list();
        var numbers = new Numbering(members.size());
        var moves = Lineage.moves(members, numbers::next);
        db.sql("""
                        UPDATE area.area a SET place = new.place
                        FROM unnest(:codes, :years, :places) AS new (code, year, place)
                        WHERE a.code = new.code AND a.year = new.year
                        """)
                .param("codes", moves.keySet().stream().map(Area.Id::code).toArray(String[]::new))
                .param("years", moves.keySet().stream().map(Area.Id::year).toArray(Integer[]::new))
                .param("places", moves.values().toArray(Integer[]::new))
                .update();
    }

    /** After a whole country PostgreSQL must know how much there is now, else it joins as if there were next to nothing. */
    private void tellPlanner() {
        db.sql("ANALYZE area.area, area.search").update();
    }

    /** A code that went over into another one is found under the new one only. */
    void renewSearch() {
        db.sql("""
                        DELETE FROM area.search s
                        USING area.area a, area.area later
                        WHERE a.code = s.code AND a.year = s.year AND later.place = a.place AND later.year > a.year
                           OR a.code = s.code AND a.year = s.year AND later.code = a.code AND later.year > a.year
                        """).update();
        db.sql("""
                        WITH fresh AS MATERIALIZED (
                            SELECT a.code, a.year, a.kind, a.inhabitants, a.names, a.wijk, a.gemeente
                            FROM area.area a
                            WHERE NOT EXISTS (SELECT FROM area.area later WHERE later.place = a.place AND later.year > a.year)
                              AND NOT EXISTS (SELECT FROM area.area later WHERE later.code = a.code AND later.year > a.year))
                        INSERT INTO area.search AS known (code, year, level, inhabitants, names, whole)
                        SELECT a.code, a.year,
                            CASE a.kind WHEN 'COUNTRY' THEN 0 WHEN 'GEMEENTE' THEN 1 WHEN 'FOCUS' THEN 2
                                        WHEN 'WIJK' THEN 3 WHEN 'BUURT' THEN 4 ELSE 5 END,
                            a.inhabitants, a.names, concat_ws(' ', a.names, w.names, g.names)
                        FROM fresh a
                        LEFT JOIN fresh w ON w.code = a.wijk
                        LEFT JOIN fresh g ON g.code = a.gemeente
                        ON CONFLICT (code) DO UPDATE SET
                            year = excluded.year, inhabitants = excluded.inhabitants,
                            names = excluded.names, whole = excluded.whole
                        WHERE (known.year, known.inhabitants, known.names, known.whole)
                            IS DISTINCT FROM (excluded.year, excluded.inhabitants, excluded.names, excluded.whole)
                        """).update();
    }

    /** Numbers for new places, fetched from the database in one go. */
    private final class Numbering {
        private final int size;
        private int next;
        private int end;

        Numbering(int size) {
            this.size = Math.max(1, size);
        }

        int next() {
            if (next == end) {
                next = db.sql("SELECT setval('area.place', nextval('area.place') + :size) - :size")
                        .param("size", size)
                        .query(Integer.class)
                        .single();
                end = next + size;
            }
            return next++;
        }
    }

    private static String[] texts(Learned[] all, Function<Learned, @Nullable String> part) {
        return Arrays.stream(all).map(part).toArray(String[]::new);
    }

    private static Integer[] numbers(Learned[] all, Function<Learned, @Nullable Integer> part) {
        return Arrays.stream(all).map(part).toArray(Integer[]::new);
    }
}
