package nl.gezondewijk.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nl.gezondewijk.portrait.Change.Kind;

/** Finds what is not the same in two versions: in words and in what was chosen; what the figures said, their sights tell. */
final class CompareVersions {
    private final Seen before;
    private final Seen after;
    private final List<Change> changes = new ArrayList<>();

    private CompareVersions(Seen before, Seen after) {
        this.before = before;
        this.after = after;
    }

    /**
     * A version as somebody may see it.
     *
     * @param voices only those that may be shown
     */
    record Seen(Portrait portrait, Sight sight, List<Voice> voices) {
        Seen {
            voices = List.copyOf(voices);
        }

        private String value(String indicator) {
            return sight.of(indicator).map(Cited.Told::value).orElse("");
        }
    }

    static List<Change> between(Seen before, Seen after) {
        var compare = new CompareVersions(before, after);
        compare.making();
        compare.chapters();
        compare.figures();
        compare.themes();
        compare.voices();
        compare.links();
        return compare.changes;
    }

    private void making() {
        var then = before.portrait();
        var now = after.portrait();
        worded(Kind.FILLED_BY, "", then.filledBy(), now.filledBy());
        worded(Kind.SINCE, "", then.since().toString(), now.since().toString());
    }

    private void chapters() {
        var then = before.portrait().chapters();
        var now = after.portrait().chapters();
        pairs(then, now, Chapter::root, (old, is) -> {
            worded(Kind.CHAPTER_RENAMED, is.title(), old.title(), is.title());
            worded(Kind.CONCLUSION, is.title(), old.conclusion(), is.conclusion());
        });
        missing(then, now, Chapter::root).forEach(old -> went(Kind.CHAPTER_WENT, old.title(), old.conclusion()));
        missing(now, then, Chapter::root).forEach(is -> came(Kind.CHAPTER_CAME, is.title(), is.conclusion()));
        ordered(Kind.CHAPTER_ORDER, then, now, Chapter::root, Chapter::title);
    }

    private void figures() {
        var then = before.portrait().indicators();
        var now = after.portrait().indicators();
        for (var key : then) {
            if (now.contains(key)) {
                worded(Kind.FIGURE_VALUE, key, before.value(key), after.value(key));
            } else {
                went(Kind.FIGURE_WENT, key, before.value(key));
            }
        }
        now.stream().filter(key -> !then.contains(key)).forEach(key -> came(Kind.FIGURE_CAME, key, after.value(key)));
    }

    private void themes() {
        var then = before.portrait().themes();
        var now = after.portrait().themes();
        pairs(then, now, Theme::root, (old, is) -> {
            worded(Kind.THEME_RENAMED, is.name(), old.name(), is.name());
            worded(Kind.THEME_STORY, is.name(), old.story(), is.story());
        });
        missing(then, now, Theme::root).forEach(old -> went(Kind.THEME_WENT, old.name(), old.story()));
        missing(now, then, Theme::root).forEach(is -> came(Kind.THEME_CAME, is.name(), is.story()));
        ordered(Kind.THEME_ORDER, then, now, Theme::root, Theme::name);
    }

    private void voices() {
        var then = before.voices();
        var now = after.voices();
        pairs(
                then,
                now,
                Voice::root,
                (old, is) -> worded(Kind.VOICE_WORDS, is.kind().name(), said(old), said(is)));
        missing(then, now, Voice::root)
                .forEach(old -> went(Kind.VOICE_WENT, old.kind().name(), said(old)));
        missing(now, then, Voice::root)
                .forEach(is -> came(Kind.VOICE_CAME, is.kind().name(), said(is)));
    }

    private static String said(Voice voice) {
        return (voice.words() + "\n" + voice.described()).strip();
    }

    private void links() {
        var then = before.portrait();
        var now = after.portrait();
        for (var old : then.links()) {
            var is = find(now.links(), link -> ends(now, link).equals(ends(then, old)));
            if (is.isEmpty()) {
                went(Kind.LINK_WENT, said(then, old), old.because());
            } else if (is.get().kind() != old.kind()) {
                worded(
                        Kind.LINK_TURNED,
                        said(now, is.get()),
                        old.kind().name(),
                        is.get().kind().name());
            }
        }
        now.links().stream()
                .filter(link -> find(then.links(), old -> ends(then, old).equals(ends(now, link)))
                        .isEmpty())
                .forEach(link -> came(Kind.LINK_CAME, said(now, link), link.because()));
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

    private void came(Kind kind, String what, String now) {
        changes.add(new Change(kind, what, "", now));
    }

    private void went(Kind kind, String what, String then) {
        changes.add(new Change(kind, what, then, ""));
    }

    private void worded(Kind kind, String what, String then, String now) {
        if (!then.equals(now)) {
            changes.add(new Change(kind, what, then, now));
        }
    }

    /** Of what stands in both; what came or went is told as that. */
    private <T> void ordered(Kind kind, List<T> then, List<T> now, ToIntFunction<T> root, Function<T, String> name) {
        var old = then.stream().filter(one -> has(now, root, one)).toList();
        var is = now.stream().filter(one -> has(then, root, one)).toList();
        if (!old.stream()
                .map(root::applyAsInt)
                .toList()
                .equals(is.stream().map(root::applyAsInt).toList())) {
            worded(kind, "", names(old, name), names(is, name));
        }
    }

    private static <T> String names(List<T> of, Function<T, String> name) {
        return String.join(", ", of.stream().map(name).toList());
    }

    private static <T> void pairs(List<T> then, List<T> now, ToIntFunction<T> root, BiConsumer<T, T> both) {
        then.forEach(old ->
                find(now, is -> root.applyAsInt(is) == root.applyAsInt(old)).ifPresent(is -> both.accept(old, is)));
    }

    private static <T> List<T> missing(List<T> of, List<T> in, ToIntFunction<T> root) {
        return of.stream().filter(one -> !has(in, root, one)).toList();
    }

    private static <T> boolean has(List<T> among, ToIntFunction<T> root, T wanted) {
        return find(among, one -> root.applyAsInt(one) == root.applyAsInt(wanted))
                .isPresent();
    }

    private static <T> Optional<T> find(List<T> among, Predicate<T> fits) {
        return among.stream().filter(fits).findFirst();
    }
}
