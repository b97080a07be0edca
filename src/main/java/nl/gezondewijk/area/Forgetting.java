package nl.gezondewijk.area;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes places away as if nobody had ever told of them. */
final class Forgetting {
    private final JdbcClient db;

    Forgetting(JdbcClient db) {
        this.db = db;
    }

    void gemeente(String gemeente) {
        db.sql("""
                        DELETE FROM area.focus_area f WHERE EXISTS (
                            SELECT FROM area.focus_part p JOIN area.area a ON a.code = p.code
                            WHERE p.focus = f.code AND (a.code = :gemeente OR a.gemeente = :gemeente))
                        """).param("gemeente", gemeente).update();
        db.sql("""
                        DELETE FROM area.border b USING area.area a
                        WHERE a.code = b.code AND (a.code = :gemeente OR a.gemeente = :gemeente)
                        """).param("gemeente", gemeente).update();
        db.sql("""
                        DELETE FROM area.area
                        WHERE code = :gemeente OR gemeente = :gemeente
                           OR kind = 'FOCUS' AND code NOT IN (SELECT code FROM area.focus_area)
                        """).param("gemeente", gemeente).update();
        forgetSearch();
    }

    void named(String code, String name) {
        db.sql("DELETE FROM area.area WHERE code = :code AND name = :name")
                .param("code", code)
                .param("name", name)
                .update();
        forgetSearch();
    }

    private void forgetSearch() {
        db.sql("""
                        DELETE FROM area.search s
                        WHERE NOT EXISTS (SELECT FROM area.area a WHERE a.code = s.code AND a.year = s.year)
                        """).update();
        new Learning(db).renewSearch();
    }
}
