package nl.gezondewijk.portrait;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the themes of all portraits hang together. */
@Component
class ThemeLinks {
    private final JdbcClient db;

    ThemeLinks(JdbcClient db) {
        this.db = db;
    }

    List<Link> list(int portrait) {
        return db.sql("""
                        SELECT l.id, l.cause, l.effect, l.kind, l.because
                        FROM portrait.link l JOIN portrait.theme t ON t.id = l.cause
                        WHERE t.portrait = :portrait ORDER BY t.position, l.id
                        """).param("portrait", portrait).query(Link.class).list();
    }

    /** Between two themes of this portrait; what was said of the same two before makes way. */
    void draw(Portrait in, int cause, int effect, Link.Kind kind, String because) {
        if (cause == effect || in.theme(cause).isEmpty() || in.theme(effect).isEmpty()) {
            throw new IllegalArgumentException("a link joins two themes of one portrait: " + cause + ", " + effect);
        }
        db.sql("""
                        INSERT INTO portrait.link (cause, effect, kind, because) VALUES (:cause, :effect, :kind, :because)
                        ON CONFLICT (cause, effect) DO UPDATE SET kind = excluded.kind, because = excluded.because
                        """)
                .param("cause", cause)
                .param("effect", effect)
                .param("kind", kind.name())
                .param("because", because)
                .update();
    }

    void remove(Portrait from, int link) {
        db.sql("""
                        DELETE FROM portrait.link l USING portrait.theme t
                        WHERE l.id = :id AND t.id = l.cause AND t.portrait = :portrait
                        """).param("id", link).param("portrait", from.id()).update();
    }
}
