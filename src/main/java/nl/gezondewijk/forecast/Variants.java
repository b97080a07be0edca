package nl.gezondewijk.forecast;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The variants of areas that were kept. */
@Component
public class Variants {
    private final JdbcClient db;
    private final Clock clock;

    Variants(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A variant with the name by which its area knows it. */
    public record Kept(int id, String area, String name, Variant variant, String madeBy) {}

    /** Of the same area and name it takes the place of the one before. */
    @Transactional
    public int keep(String area, String name, Variant variant, Actor by) {
        return db.sql("""
                        INSERT INTO forecast.variant (area, name, homes, moves, people_per_home, made_by, made_at)
                        VALUES (:area, :name, :homes, :moves, :perHome, :by, :now)
                        ON CONFLICT (area, name) DO UPDATE
                        SET homes = excluded.homes, moves = excluded.moves, people_per_home = excluded.people_per_home,
                            made_by = excluded.made_by, made_at = excluded.made_at
                        RETURNING id
                        """)
                .param("area", area)
                .param("name", name.strip())
                .param("homes", variant.homes().toArray(Integer[]::new))
                .param("moves", variant.moves().toArray(Integer[]::new))
                .param("perHome", variant.peoplePerHome().toArray(Double[]::new))
                .param("by", by.reference())
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    @Transactional
    public boolean remove(String area, int id) {
        return db.sql("DELETE FROM forecast.variant WHERE id = :id AND area = :area")
                        .param("id", id)
                        .param("area", area)
                        .update()
                == 1;
    }

    public List<Kept> list(String area) {
        return db.sql("""
                        SELECT v.id, v.area, v.name, v.homes, v.moves, v.people_per_home, v.made_by
                        FROM forecast.variant v WHERE v.area = :area ORDER BY v.made_at, v.id
                        """).param("area", area).query(Variants::kept).list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getInt("id"),
                row.getString("area"),
                row.getString("name"),
                new Variant(whole(row.getArray("homes")), whole(row.getArray("moves")), List.of((Double[])
                        row.getArray("people_per_home").getArray())),
                row.getString("made_by"));
    }

    private static List<Integer> whole(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
