package nl.gezondewijk.portrait;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.portrait.Voice.Place;

/**
 * On what an experience can stand, as far as its writer may know of it.
 *
 * @param unseen where it stands already, and the writer may not see that; it can stay there
 */
record Standing(List<Theme> themes, List<String> figures, Optional<Place> unseen) {
    static final String STAYS = "blijft";
    private static final String FIGURE = "cijfer-";
    private static final String THEME = "thema-";

    Standing {
        themes = List.copyOf(themes);
        figures = List.copyOf(figures);
    }

    static String on(Theme theme) {
        return THEME + theme.id();
    }

    static String on(String figure) {
        return FIGURE + figure;
    }

    /** As a form has it; nothing where what it stood on is there no longer. */
    String on(Voice voice) {
        return voice.places().stream()
                .findFirst()
                .map(place -> switch (place) {
                    case Place.OnIndicator(var figure) -> unseen.isPresent() ? STAYS : on(figure);
                    case Place.OnTheme(var theme) -> THEME + theme;
                })
                .orElse("");
    }

    Optional<Place> find(String on) {
        if (on.equals(STAYS)) {
            return unseen;
        }
        if (on.startsWith(FIGURE)) {
            return Optional.of(on.substring(FIGURE.length()))
                    .filter(figures::contains)
                    .map(Place.OnIndicator::new);
        }
        return themes.stream()
                .filter(theme -> on.equals(on(theme)))
                .findFirst()
                .map(theme -> new Place.OnTheme(theme.id()));
    }
}
