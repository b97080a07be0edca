package nl.gezondewijk.portrait;

import java.util.Optional;
import nl.gezondewijk.page.Typed;

/**
 * A theme as it is typed.
 *
 * @param versie the revision that the writer had before them
 */
record ThemeForm(String naam, String verhaal, int versie) {

    Optional<String> wrong(Portrait in, Theme theme) {
        boolean taken = in.themes().stream()
                .anyMatch(one -> one.id() != theme.id() && one.name().equals(name()));
        return !Typed.fits(name(), Theme.LONGEST_NAME)
                ? Optional.of("portrait.wrong.theme")
                : taken
                        ? Optional.of("portrait.wrong.themeTwice")
                        : words().length() > Theme.LONGEST_STORY
                                ? Optional.of("portrait.wrong.story")
                                : Optional.empty();
    }

    String name() {
        return Typed.line(naam);
    }

    String words() {
        return Typed.lines(verhaal);
    }

    /** The same words, to be put over what stands there now. */
    ThemeForm over(int revision) {
        return new ThemeForm(naam, verhaal, revision);
    }
}
