package nl.gezondewijk.product;

import java.util.List;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.profile.Line;

/** A figure of a workbook, under what it is told: a topic of the profile, or what a group calls it. */
record Entry(String under, Line line) {

    /** All that a profile has, also what could not be told. */
    static List<Entry> all(Story story) {
        return story.profile().lines().stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.others().stream()))
                .map(line -> new Entry(topic(line.indicator(), story), line))
                .toList();
    }

    /** What a group chose, in its own order. */
    static List<Entry> chosen(Story story) {
        return story.chapters().stream()
                .flatMap(chapter -> chapter.figures().stream().map(one -> new Entry(chapter.heading(), one.line())))
                .toList();
    }

    private static String topic(Indicator indicator, Story story) {
        return story.profile().chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .filter(section -> section.topic().key().equals(indicator.topic()))
                .findFirst()
                .map(section -> story.words().language().say(section.topic().name()))
                .orElse("");
    }
}
