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
        copyVoices(from, to);
    }

    /** With what a second person made of them; written anew in the next version, they stay here as they were. */
    private void copyVoices(int from, int to) {
        run("""
                INSERT INTO portrait.voice (portrait, root, kind, speaker, words, described, heard, consent, consent_how, place, x, y,
                                            written_by, written_at, recognisable, read_by, read_at, remark)
                SELECT :to, v.root, v.kind, v.speaker, v.words, v.described, v.heard, v.consent, v.consent_how, v.place, v.x, v.y,
                       v.written_by, v.written_at, v.recognisable, v.read_by, v.read_at, v.remark
                FROM portrait.voice v WHERE v.portrait = :from ORDER BY v.id
                """, from, to);
        run("""
                INSERT INTO portrait.heard (voice, indicator, theme)
                SELECT m.id, h.indicator, n.id
                FROM portrait.heard h
                JOIN portrait.voice v ON v.id = h.voice AND v.portrait = :from
                JOIN portrait.voice m ON m.root = v.root AND m.portrait = :to
                LEFT JOIN portrait.theme t ON t.id = h.theme
                LEFT JOIN portrait.theme n ON n.root = t.root AND n.portrait = :to
                """, from, to);
    }

    private void run(String copying, int from, int to) {
        db.sql(copying).param("from", from).param("to", to).update();
    }
}
