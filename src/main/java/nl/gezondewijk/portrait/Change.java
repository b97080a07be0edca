package nl.gezondewijk.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What is not the same in two versions.
 *
 * @param what the name of a chapter or theme, or the key of an indicator
 * @param before as it was; empty for what came
 * @param after as it is; empty for what went
 */
record Change(Kind kind, String what, String before, String after) {

    enum Kind {
        CHAPTER_CAME,
        CHAPTER_WENT,
        CHAPTER_RENAMED,
        CONCLUSION,
        FIGURE_CAME,
        FIGURE_WENT,
        FIGURE_VALUE,
        THEME_CAME,
        THEME_WENT,
        THEME_RENAMED,
        THEME_STORY,
        LINK_CAME,
        LINK_WENT,
        LINK_TURNED
    }

    /** In words and in what was chosen; what the figures said, their sights tell. */
    static List<Change> between(Portrait before, Sight then, Portrait after, Sight now) {
        var changes = new ArrayList<Change>();
        chapters(before, after, changes);
        figures(before, then, after, now, changes);
        themes(before, after, changes);
        links(before, after, changes);
        return changes;
    }

    private static void chapters(Portrait before, Portrait after, List<Change> changes) {
        for (var old : before.chapters()) {
            var now = find(after.chapters(), Chapter::root, old.root());
            if (now.isEmpty()) {
                changes.add(new Change(Kind.CHAPTER_WENT, old.title(), old.conclusion(), ""));
            } else {
                worded(
                        Kind.CHAPTER_RENAMED,
                        now.get().title(),
                        old.title(),
                        now.get().title(),
                        changes);
                worded(
                        Kind.CONCLUSION,
                        now.get().title(),
                        old.conclusion(),
                        now.get().conclusion(),
                        changes);
            }
        }
        after.chapters().stream()
                .filter(chapter ->
                        find(before.chapters(), Chapter::root, chapter.root()).isEmpty())
                .forEach(chapter ->
                        changes.add(new Change(Kind.CHAPTER_CAME, chapter.title(), "", chapter.conclusion())));
    }

    private static void figures(Portrait before, Sight then, Portrait after, Sight now, List<Change> changes) {
        for (var key : before.indicators()) {
            var was = then.of(key).map(Cited.Told::value).orElse("");
            var is = now.of(key).map(Cited.Told::value).orElse("");
            if (!after.indicators().contains(key)) {
                changes.add(new Change(Kind.FIGURE_WENT, key, was, ""));
            } else {
                worded(Kind.FIGURE_VALUE, key, was, is, changes);
            }
        }
        after.indicators().stream()
                .filter(key -> !before.indicators().contains(key))
                .forEach(key -> changes.add(new Change(
                        Kind.FIGURE_CAME,
                        key,
                        "",
                        now.of(key).map(Cited.Told::value).orElse(""))));
    }

    private static void themes(Portrait before, Portrait after, List<Change> changes) {
        for (var old : before.themes()) {
            var now = find(after.themes(), Theme::root, old.root());
            if (now.isEmpty()) {
                changes.add(new Change(Kind.THEME_WENT, old.name(), old.story(), ""));
            } else {
                worded(
                        Kind.THEME_RENAMED,
                        now.get().name(),
                        old.name(),
                        now.get().name(),
                        changes);
                worded(
                        Kind.THEME_STORY,
                        now.get().name(),
                        old.story(),
                        now.get().story(),
                        changes);
            }
        }
        after.themes().stream()
                .filter(theme ->
                        find(before.themes(), Theme::root, theme.root()).isEmpty())
                .forEach(theme -> changes.add(new Change(Kind.THEME_CAME, theme.name(), "", theme.story())));
    }

    private static void links(Portrait before, Portrait after, List<Change> changes) {
        for (var old : before.links()) {
            var now = after.links().stream()
                    .filter(link -> ends(after, link).equals(ends(before, old)))
                    .findFirst();
            if (now.isEmpty()) {
                changes.add(new Change(Kind.LINK_WENT, said(before, old), old.because(), ""));
            } else if (now.get().kind() != old.kind()) {
                changes.add(new Change(
                        Kind.LINK_TURNED,
                        said(after, now.get()),
                        old.kind().name(),
                        now.get().kind().name()));
            }
        }
        after.links().stream()
                .filter(link -> before.links().stream()
                        .noneMatch(old -> ends(before, old).equals(ends(after, link))))
                .forEach(link -> changes.add(new Change(Kind.LINK_CAME, said(after, link), "", link.because())));
    }

    private static List<Integer> ends(Portrait of, Link link) {
        return List.of(
                of.theme(link.cause()).orElseThrow().root(),
                of.theme(link.effect()).orElseThrow().root());
    }

    private static String said(Portrait of, Link link) {
        return of.theme(link.cause()).orElseThrow().name() + " → "
                + of.theme(link.effect()).orElseThrow().name();
    }

    private static void worded(Kind kind, String what, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(kind, what, before, after));
        }
    }

    private static <T> Optional<T> find(List<T> among, ToIntFunction<T> root, int wanted) {
        return among.stream().filter(one -> root.applyAsInt(one) == wanted).findFirst();
    }
}
