package nl.gezondewijk.forecast;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.area.Area;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The names in tables of which it must still be said which areas they are. */
@Component
class UnplacedNames {
    /** In place of a code: the lines of this name are left out. */
    static final String LEFT_OUT = "";

    private final JdbcClient db;

    UnplacedNames(JdbcClient db) {
        this.db = db;
    }

    @Transactional
    public void add(int delivery, Collection<Unplaced> names) {
        for (var one : names) {
            db.sql("""
                            INSERT INTO forecast.unplaced (delivery, written, name, gemeente, kind)
                            VALUES (:delivery, :written, :name, :gemeente, :kind)
                            """)
                    .param("delivery", delivery)
                    .param("written", one.written())
                    .param("name", one.name())
                    .param("gemeente", one.gemeente().orElse(null))
                    .param("kind", one.kind().map(Area.Kind::name).orElse(null))
                    .update();
        }
    }

    List<Unplaced> list(int delivery) {
        return db.sql("""
                        SELECT u.written, u.name, u.gemeente, u.kind FROM forecast.unplaced u
                        WHERE u.delivery = :delivery ORDER BY u.written
                        """)
                .param("delivery", delivery)
                .query((row, number) -> new Unplaced(
                        row.getString("written"),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("gemeente")),
                        Optional.ofNullable(row.getString("kind")).map(Area.Kind::valueOf)))
                .list();
    }

    /**
     * Gives the lines of each name the code of its area.
     *
     * @param codes by the name as it was written, or {@link #LEFT_OUT}
     */
    @Transactional
    public void place(int delivery, Map<String, String> codes) {
        codes.forEach((written, code) -> {
            var said = code.equals(LEFT_OUT)
                    ? db.sql("DELETE FROM forecast.line WHERE delivery = :delivery AND area = :written")
                    : db.sql("UPDATE forecast.line SET area = :code WHERE delivery = :delivery AND area = :written")
                            .param("code", code);
            said.param("delivery", delivery).param("written", written).update();
            db.sql("DELETE FROM forecast.unplaced WHERE delivery = :delivery AND written = :written")
                    .param("delivery", delivery)
                    .param("written", written)
                    .update();
        });
    }
}
