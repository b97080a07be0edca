package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.portrait.PortraitView.VoiceView;
import nl.gezondewijk.product.Story;
import nl.gezondewijk.profile.Line;
import nl.gezondewijk.profile.Spoken;
import nl.gezondewijk.profile.Wording;

/** Chapters of a story out of themes and chapters of a portrait; figures that nobody published are left out. */
record ChapterTelling(Map<String, Line> lines, Wording words, VoiceViews heard) {

    /** A figure that a theme came from and that a chapter tells is told there: on paper once is enough. */
    Story.Chapter theme(Theme theme, List<String> inChapters) {
        var keys = theme.grounds().stream()
                .map(Theme.Ground::indicator)
                .filter(key -> !inChapters.contains(key))
                .toList();
        return new Story.Chapter(
                "theme-" + theme.id(),
                theme.name(),
                Optional.of(theme.story()).filter(text -> !text.isEmpty()),
                said(keys),
                heard.on(theme).stream().map(ChapterTelling::voice).toList());
    }

    Story.Chapter chapter(Chapter chapter) {
        var keys = chapter.choices().stream().map(Choice::indicator).toList();
        return new Story.Chapter(
                "chapter-" + chapter.id(),
                chapter.title(),
                Optional.of(chapter.conclusion()).filter(text -> !text.isEmpty()),
                said(keys),
                keys.stream()
                        .flatMap(key -> heard.on(key).stream())
                        .map(ChapterTelling::voice)
                        .toList());
    }

    private List<Spoken> said(List<String> keys) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(lines.get(key)).stream())
                .map(words::say)
                .toList();
    }

    private static Story.Voice voice(VoiceView voice) {
        return new Story.Voice(voice.kind(), voice.words(), voice.who());
    }
}
