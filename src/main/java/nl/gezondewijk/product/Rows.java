package nl.gezondewijk.product;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.product.Story.Chapter;
import nl.gezondewijk.profile.Spoken;

/**
 * Which figures of a story get a row when there is not room for all: those that stand out, then a figure of each chapter in turn,
 * with a value before those without; printed in the order of the story.
 */
final class Rows {
    private Rows() {}

    static Map<Chapter, List<Spoken>> choose(Story story, int room) {
        var chosen = new HashSet<Indicator>();
        standingOut(story).stream().limit(room).forEach(chosen::add);
        var waiting = story.chapters().stream()
                .map(chapter -> new ArrayList<>(chapter.figures().stream()
                        .sorted(Comparator.comparing(Rows::isKnown).reversed())
                        .map(figure -> figure.line().indicator())
                        .filter(indicator -> !chosen.contains(indicator))
                        .toList()))
                .toList();
        while (chosen.size() < room && waiting.stream().anyMatch(one -> !one.isEmpty())) {
            waiting.stream()
                    .filter(one -> !one.isEmpty() && chosen.size() < room)
                    .forEach(one -> chosen.add(one.removeFirst()));
        }
        return inOrder(story, chosen);
    }

    private static Map<Chapter, List<Spoken>> inOrder(Story story, Set<Indicator> chosen) {
        var rows = new LinkedHashMap<Chapter, List<Spoken>>();
        for (var chapter : story.chapters()) {
            var figures = chapter.figures().stream()
                    .filter(figure -> chosen.contains(figure.line().indicator()))
                    .toList();
            if (!figures.isEmpty()) {
                rows.put(chapter, figures);
            }
        }
        return rows;
    }

    /** The rows that stand for what the first page tells, strong points and points of attention alike. */
    private static List<Indicator> standingOut(Story story) {
        var told = new HashSet<String>();
        var all = new ArrayList<>(story.strong());
        all.addAll(story.attention());
        all.addAll(story.weighing());
        all.forEach(one -> told.add(one.line().indicator().measure()));
        return story.chapters().stream()
                .flatMap(chapter -> chapter.figures().stream())
                .map(figure -> figure.line().indicator())
                .filter(indicator -> told.contains(indicator.measure()))
                .toList();
    }

    private static boolean isKnown(Spoken figure) {
        return figure.line().own().known().isPresent();
    }
}
