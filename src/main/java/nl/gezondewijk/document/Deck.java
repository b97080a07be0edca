package nl.gezondewijk.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A presentation as it is told: what it is called, in which language, and its slides in order.
 *
 * @param foot stands at the foot of every slide
 * @param author who made it, as a file's properties name it
 * @param made what the file says of its own age; not the clock, or the same figures would give another file
 */
public record Deck(String title, String foot, String author, Locale language, Instant made, List<Slide> slides) {

    public Deck {
        slides = List.copyOf(slides);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("a deck has slides");
        }
    }
}
