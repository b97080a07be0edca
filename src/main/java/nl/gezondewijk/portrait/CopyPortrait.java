package nl.gezondewijk.portrait;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills a next version with all that the version before it has, so that what is the same keeps its root. */
final class CopyPortrait {
    private final JdbcClient db;

    CopyPortrait(JdbcClient db) {
        this.db = db;
    }

    void copy(int from, int to) {
        run("""
                INSERT INTO portrait.chapter (portrait, root, position, title, conclusion)
                SELECT :to, c.root, c.position, c.title, c.conclusion FROM portrait.chapter c WHERE c.portrait = :from
                """, from, to);
        run("""
                INSERT INTO portrait.choice (portrait, indicator, chapter, position, why)
                SELECT :to, o.indicator, n.id, o.position, o.why
                FROM portrait.choice o
                JOIN portrait.chapter c ON c.id = o.chapter
                JOIN portrait.chapter n ON n.root = c.root AND n.portrait = :to
                WHERE o.portrait = :from
                """, from, to);
        run("""
                INSERT INTO portrait.theme (portrait, root, position, name, story, named_first)
                SELECT :to, t.root, t.position, t.name, t.story, t.named_first FROM portrait.theme t WHERE t.portrait = :from
                """, from, to);
        run("""
                INSERT INTO portrait.ground (theme, indicator, finding)
                SELECT n.id, g.indicator, g.finding
                FROM portrait.ground g
                JOIN portrait.theme t ON t.id = g.theme AND t.portrait = :from
                JOIN portrait.theme n ON n.root = t.root AND n.portrait = :to
                """, from, to);
        run("""
                INSERT INTO portrait.link (cause, effect, kind, because)
                SELECT n.id, m.id, l.kind, l.because
                FROM portrait.link l
                JOIN portrait.theme t ON t.id = l.cause AND t.portrait = :from
                JOIN portrait.theme n ON n.root = t.root AND n.portrait = :to
                JOIN portrait.theme u ON u.id = l.effect
                JOIN portrait.theme m ON m.root = u.root AND m.portrait = :to
                """, from, to);
        run("""
                INSERT INTO portrait.heard (voice, portrait, indicator, theme)
                SELECT h.voice, :to, h.indicator, n.id
                FROM portrait.heard h
                LEFT JOIN portrait.theme t ON t.id = h.theme
                LEFT JOIN portrait.theme n ON n.root = t.root AND n.portrait = :to
                WHERE h.portrait = :from
                """, from, to);
    }

    private void run(String copying, int from, int to) {
        db.sql(copying).param("from", from).param("to", to).update();
    }
}
