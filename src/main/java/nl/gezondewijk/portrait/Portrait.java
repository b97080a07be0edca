package nl.gezondewijk.portrait;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.indicator.Edition;

/**
 * One version of a working group's own profile.
 *
 * @param approach whose portrait it is
 * @param number of the version, from 1
 * @param area code of the neighbourhood
 * @param figuresHidden while the group names its themes before it sees figures
 * @param filledBy whose figures fill it, in the group's words
 * @param since the day from which it has been in the making
 * @param withdrawn how many experiences were taken back since they stood here
 * @param revision goes up with each change of what stands in this row, so that nobody overwrites another unseen
 */
public record Portrait(
        int id,
        int approach,
        int number,
        String area,
        State state,
        boolean figuresHidden,
        String filledBy,
        LocalDate since,
        Optional<Adoption> adoption,
        int withdrawn,
        int revision,
        List<Chapter> chapters,
        List<Theme> themes,
        List<Link> links) {

    /** From the first word to what the group stands for. */
    public enum State {
        DRAFT,
        SHARED,
        ADOPTED
    }

    /**
     * From then on a version stays as it is.
     *
     * @param in who adopted it: "de stuurgroep"
     * @param figures the edition that it was adopted with
     * @param forEveryone whether everyone may read it, not only who takes part
     */
    public record Adoption(String in, LocalDate on, Edition.Key figures, boolean forEveryone) {}

    public Portrait {
        chapters = List.copyOf(chapters);
        themes = List.copyOf(themes);
        links = List.copyOf(links);
        if ((state == State.ADOPTED) != adoption.isPresent()) {
            throw new IllegalArgumentException("an adopted portrait, and no other, says by whom: " + state);
        }
    }

    public boolean isOpen() {
        return state != State.ADOPTED;
    }

    /** The figures that it tells, in its own order. */
    public List<String> indicators() {
        return chapters.stream()
                .flatMap(chapter -> chapter.choices().stream())
                .map(Choice::indicator)
                .toList();
    }

    /** All figures that it shows or that a theme came from. */
    List<String> allIndicators() {
        var grounds = themes.stream().flatMap(theme -> theme.grounds().stream()).map(Theme.Ground::indicator);
        return Stream.concat(indicators().stream(), grounds).distinct().toList();
    }

    Optional<Chapter> chapter(int wanted) {
        return chapters.stream().filter(chapter -> chapter.id() == wanted).findFirst();
    }

    Optional<Theme> theme(int wanted) {
        return themes.stream().filter(theme -> theme.id() == wanted).findFirst();
    }

    List<Theme> themesFrom(String indicator) {
        return themes.stream()
                .filter(theme ->
                        theme.grounds().stream().anyMatch(one -> one.indicator().equals(indicator)))
                .toList();
    }
}
