package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.portrait.Voice.Place;

/**
 * On what an experience can stand, as far as its writer may know of it.
 *
 * @param unseen where it stands already, and the writer may not see that; it can stay there
 */
record Standing(List<Theme> themes, List<String> figures, List<Place> unseen) {
    static final String STAYS = "blijft";
    private static final String FIGURE = "cijfer-";
    private static final String THEME = "thema-";

    Standing {
        themes = List.copyOf(themes);
        figures = List.copyOf(figures);
        unseen = List.copyOf(unseen);
    }

    static String on(Theme theme) {
        return THEME + theme.id();
    }

    static String on(String figure) {
        return FIGURE + figure;
    }

    /** As a form has them; none where what it stood on is there no longer. */
    List<String> on(Voice voice) {
        return voice.places().stream()
                .map(place -> switch (place) {
                    case Place.OnIndicator(var figure) -> unseen.contains(place) ? STAYS : on(figure);
                    case Place.OnTheme(var theme) -> THEME + theme;
                })
                .distinct()
                .toList();
    }

    /** All that a form names, when there is anything and it can stand on every one of them. */
    Optional<List<Place>> find(List<String> on) {
        var found = on.stream().map(this::find).toList();
        return found.isEmpty() || found.contains(List.<Place>of())
                ? Optional.empty()
                : Optional.of(found.stream().flatMap(List::stream).distinct().toList());
    }

    private List<Place> find(String on) {
        if (on.equals(STAYS)) {
            return unseen;
        }
        return Stream.<Place>concat(
                        themes.stream()
                                .filter(theme -> on.equals(on(theme)))
                                .map(theme -> new Place.OnTheme(theme.id())),
                        figures.stream().filter(figure -> on.equals(on(figure))).map(Place.OnIndicator::new))
                .toList();
    }
}
