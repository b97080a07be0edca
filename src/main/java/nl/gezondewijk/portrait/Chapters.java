package nl.gezondewijk.portrait;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chapters of all portraits, and the figures chosen in them. */
@Component
class Chapters {
    private final JdbcClient db;

    Chapters(JdbcClient db) {
        this.db = db;
    }

    /** In the order of reading. */
    List<Chapter> list(int portrait) {
        record Chosen(int chapter, String indicator, Choice.Why why) {}
        record Row(int id, int root, String title, String conclusion, int revision) {}
        var chosen = db.sql("""
                        SELECT o.chapter, o.indicator, o.why FROM portrait.choice o
                        WHERE o.portrait = :portrait ORDER BY o.position, o.indicator
                        """).param("portrait", portrait).query(Chosen.class).list().stream()
                .collect(Collectors.groupingBy(
                        Chosen::chapter,
                        Collectors.mapping(one -> new Choice(one.indicator, one.why), Collectors.toList())));
        return db.sql("""
                        SELECT c.id, c.root, c.title, c.conclusion, c.revision FROM portrait.chapter c
                        WHERE c.portrait = :portrait ORDER BY c.position, c.id
                        """).param("portrait", portrait).query(Row.class).list().stream()
                .map(row -> new Chapter(
                        row.id,
                        row.root,
                        row.title,
                        row.conclusion,
                        row.revision,
                        chosen.getOrDefault(row.id, List.of())))
                .toList();
    }

    /** At the end. */
    int add(int portrait, String title) {
        return db.sql("""
                        INSERT INTO portrait.chapter (portrait, root, position, title)
                        SELECT :portrait, nextval('portrait.root'), coalesce(max(c.position), 0) + 1, :title
                        FROM portrait.chapter c WHERE c.portrait = :portrait
                        RETURNING id
                        """)
                .param("portrait", portrait)
                .param("title", title)
                .query(Integer.class)
                .single();
    }

    /** Writes title and conclusion, unless somebody did since this revision. */
    Saved<Chapter> save(Portrait in, int chapter, String title, String conclusion, int revision) {
        int saved = db.sql("""
                        UPDATE portrait.chapter SET title = :title, conclusion = :conclusion, revision = revision + 1
                        WHERE id = :id AND portrait = :portrait AND revision = :revision
                        """)
                .param("title", title)
                .param("conclusion", conclusion)
                .param("id", chapter)
                .param("portrait", in.id())
                .param("revision", revision)
                .update();
        return Saved.of(
                saved,
                () -> list(in.id()).stream()
                        .filter(one -> one.id() == chapter)
                        .findFirst()
                        .orElseThrow());
    }

    /** With the figures in it; themes keep where they came from. */
    void remove(Portrait from, int chapter) {
        db.sql("DELETE FROM portrait.chapter WHERE id = :id AND portrait = :portrait")
                .param("id", chapter)
                .param("portrait", from.id())
                .update();
    }

    /** One place up, past the chapter before it. */
    @Transactional
    void raise(Portrait in, int chapter) {
        var order = in.chapters().stream().map(Chapter::id).toList();
        db.sql("""
                        UPDATE portrait.chapter c SET position = n.position
                        FROM unnest(:ids) WITH ORDINALITY AS n (id, position) WHERE c.id = n.id AND c.portrait = :portrait
                        """)
                .param("ids", Order.raised(order, chapter).toArray(Integer[]::new))
                .param("portrait", in.id())
                .update();
    }

    /** At the end of a chapter; a figure that stands elsewhere in the portrait moves there. */
    void choose(int portrait, int chapter, Choice choice) {
        db.sql("""
                        INSERT INTO portrait.choice (portrait, indicator, chapter, position, why)
                        SELECT c.portrait, :indicator, c.id,
                               coalesce((SELECT max(o.position) FROM portrait.choice o WHERE o.chapter = c.id), 0) + 1, :why
                        FROM portrait.chapter c WHERE c.id = :chapter AND c.portrait = :portrait
                        ON CONFLICT (portrait, indicator) DO UPDATE SET chapter = excluded.chapter, position = excluded.position
                        WHERE choice.chapter <> excluded.chapter
                        """)
                .param("portrait", portrait)
                .param("indicator", choice.indicator())
                .param("chapter", chapter)
                .param("why", choice.why().name())
                .update();
    }

    void leaveOut(Portrait in, String indicator) {
        db.sql("DELETE FROM portrait.choice WHERE portrait = :portrait AND indicator = :indicator")
                .param("portrait", in.id())
                .param("indicator", indicator)
                .update();
    }

    /** One place up within its chapter. */
    @Transactional
    void raise(Portrait in, Chapter chapter, String indicator) {
        var order = chapter.choices().stream().map(Choice::indicator).toList();
        db.sql("""
                        UPDATE portrait.choice o SET position = n.position
                        FROM unnest(:keys) WITH ORDINALITY AS n (key, position)
                        WHERE o.indicator = n.key AND o.portrait = :portrait
                        """)
                .param("keys", Order.raised(order, indicator).toArray(String[]::new))
                .param("portrait", in.id())
                .update();
    }
}
