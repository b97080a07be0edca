package nl.gezondewijk.document;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One slide. Every slide has a title, for who lists slides by ear, and notes for who speaks. */
public sealed interface Slide {

    String title();

    String notes();

    /** What it is about, whose figures these are. */
    record Opening(String title, List<String> lines, String notes) implements Slide {
        public Opening {
            lines = List.copyOf(lines);
        }
    }

    /** A new topic; the words below say in a breath what is to come. */
    record Chapter(String title, String words, String notes) implements Slide {}

    /**
     * One figure, its sentence as title.
     *
     * @param aside said beside it in large: the value and how sure it is
     * @param source in small at the foot
     */
    record Shown(String title, Exhibit exhibit, Optional<Aside> aside, String source, String notes) implements Slide {}

    /** A value in large, what belongs to it, a line each, what colours mean, and a small picture below. */
    record Aside(String value, List<String> lines, List<Key> keys, Optional<Exhibit.Picture> picture) {
        public Aside {
            lines = lines.stream().filter(line -> !line.isBlank()).toList();
            keys = List.copyOf(keys);
        }

        /** Beside what needs no key. */
        public Aside(String value, List<String> lines, Optional<Exhibit.Picture> picture) {
            this(value, lines, List.of(), picture);
        }
    }

    /** What a colour or mark in an exhibit means. */
    record Key(Exhibit.Picture swatch, String words) {}

    /**
     * What a topic comes down to: words that are there, and room for those of the group.
     *
     * @param asked the question above the empty room
     */
    record Conclusion(String title, List<String> words, String asked, String notes) implements Slide {
        public Conclusion {
            words = List.copyOf(words);
        }
    }

    /** Lines of text, and where there is more. */
    record Text(String title, List<String> lines, Optional<URI> address, String notes) implements Slide {
        public Text {
            lines = List.copyOf(lines);
        }
    }
}
