package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.portrait.Cited.Told;

/** A chapter of a template with what its figures say now; those that nobody published are left out. */
record BasicView(String title, List<Figure> figures) {

    record Figure(String url, Told told) {}

    static List<BasicView> of(Template template, Sight sight, Visit visit) {
        return template.chapters().stream()
                .map(group -> new BasicView(
                        visit.here().say(group.title()),
                        group.indicators().stream()
                                .flatMap(key -> figure(key, sight, visit).stream())
                                .toList()))
                .toList();
    }

    private static Optional<Figure> figure(String key, Sight sight, Visit visit) {
        return sight.of(key)
                .map(told -> new Figure("/wijkprofiel/" + visit.approach().area() + "/" + key, told));
    }
}
