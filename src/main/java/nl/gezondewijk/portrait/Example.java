package nl.gezondewijk.portrait;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that an invented working group would put in its portrait, from the first theme to its adoption. */
public record Example(
        String filledBy,
        LocalDate since,
        List<Named> themes,
        List<Drawn> links,
        List<Told> chapters,
        List<Heard> voices,
        List<Said> comments,
        String adoptedIn,
        LocalDate adoptedOn) {

    /** A theme, named before the figures that it turned out to come from were seen. */
    public record Named(String name, String story, List<String> figures) {}

    /** An arrow between two themes, by their names. */
    public record Drawn(String cause, Link.Kind kind, String effect, String because) {}

    /** A chapter. */
    public record Told(String title, List<String> figures, String conclusion) {}

    /** What a partner said of a chapter, by its title, and what the group answered. */
    public record Said(String chapter, String words, String answer) {}

    /**
     * An experience.
     *
     * @param theme by its name, where it stands on one; else {@code figure} is the key of the indicator that it stands on
     * @param part code of the part of the neighbourhood where it was
     */
    public record Heard(
            Voice.Kind kind,
            Voice.Speaker speaker,
            String words,
            String described,
            LocalDate heard,
            Voice.Consent.Asked consent,
            @Nullable String how,
            @Nullable String place,
            @Nullable String part,
            @Nullable String theme,
            @Nullable String figure) {

        VoiceText text(Optional<Voice.Point> point) {
            return new VoiceText(
                    kind,
                    speaker,
                    words,
                    described,
                    heard,
                    new Voice.Consent(consent, how == null ? "" : how),
                    place == null ? "" : place,
                    point);
        }
    }
}
