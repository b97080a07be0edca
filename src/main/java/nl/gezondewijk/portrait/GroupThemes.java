package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.profile.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The themes of all portraits, and the figures that they came from. */
@Component
class GroupThemes {
    private final JdbcClient db;

    GroupThemes(JdbcClient db) {
        this.db = db;
    }

    List<Theme> list(int portrait) {
        record Grounded(int theme, String indicator, Finding.@Nullable Why finding) {}
        record Row(int id, int root, String name, String story, boolean namedFirst, int revision) {}
        var grounds = db.sql("""
                        SELECT g.theme, g.indicator, g.finding
                        FROM portrait.ground g JOIN portrait.theme t ON t.id = g.theme
                        WHERE t.portrait = :portrait ORDER BY g.indicator
                        """).param("portrait", portrait).query(Grounded.class).list().stream()
                .collect(Collectors.groupingBy(
                        Grounded::theme,
                        Collectors.mapping(
                                one -> new Theme.Ground(one.indicator, Optional.ofNullable(one.finding)),
                                Collectors.toList())));
        return db.sql("""
                        SELECT t.id, t.root, t.name, t.story, t.named_first, t.revision FROM portrait.theme t
                        WHERE t.portrait = :portrait ORDER BY t.position, t.id
                        """).param("portrait", portrait).query(Row.class).list().stream()
                .map(row -> new Theme(
                        row.id,
                        row.root,
                        row.name,
                        row.story,
                        row.namedFirst,
                        row.revision,
                        grounds.getOrDefault(row.id, List.of())))
                .toList();
    }

    /** At the end; empty where there is a theme of that name already. */
    Optional<Integer> add(Portrait to, String name, String story) {
        return db.sql("""
                        INSERT INTO portrait.theme (portrait, root, position, name, story, named_first)
                        SELECT :portrait, nextval('portrait.root'), coalesce(max(t.position), 0) + 1, :name, :story, :first
                        FROM portrait.theme t WHERE t.portrait = :portrait
                        ON CONFLICT DO NOTHING RETURNING id
                        """)
                .param("portrait", to.id())
                .param("name", name)
                .param("story", story)
                .param("first", to.figuresHidden())
                .query(Integer.class)
                .optional();
    }

    /** Writes name and story, unless somebody did since this revision. */
    Saved<Theme> save(Portrait in, int theme, String name, String story, int revision) {
        int saved = db.sql("""
                        UPDATE portrait.theme SET name = :name, story = :story, revision = revision + 1
                        WHERE id = :id AND portrait = :portrait AND revision = :revision
                        """)
                .param("name", name)
                .param("story", story)
                .param("id", theme)
                .param("portrait", in.id())
                .param("revision", revision)
                .update();
        return Saved.of(
                saved,
                () -> list(in.id()).stream()
                        .filter(one -> one.id() == theme)
                        .findFirst()
                        .orElseThrow());
    }

    void remove(Portrait from, int theme) {
        db.sql("DELETE FROM portrait.theme WHERE id = :id AND portrait = :portrait")
                .param("id", theme)
                .param("portrait", from.id())
                .update();
    }

    /** From now on it also came from this figure. */
    void ground(Theme theme, Theme.Ground ground) {
        db.sql("""
                        INSERT INTO portrait.ground (theme, indicator, finding) VALUES (:theme, :indicator, :finding)
                        ON CONFLICT (theme, indicator) DO UPDATE SET finding = excluded.finding
                        """)
                .param("theme", theme.id())
                .param("indicator", ground.indicator())
                .param("finding", ground.finding().map(Enum::name).orElse(null))
                .update();
    }

    void unground(Theme theme, String indicator) {
        db.sql("DELETE FROM portrait.ground WHERE theme = :theme AND indicator = :indicator")
                .param("theme", theme.id())
                .param("indicator", indicator)
                .update();
    }
}
