package nl.gezondewijk.datarequest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What somebody could supply, as the catalogue tells it.
 *
 * @param key stable name, in lower case with hyphens
 * @param holder who has the figures
 * @param about which figures
 * @param topics keys of topics that they are about
 * @param lowest the smallest areas for which there are figures
 * @param how how one gets them, in a sentence or two
 * @param years since when, and how often
 * @param caveat what to know before using them
 * @param was what it was called or who kept it before
 * @param now key of what took its place, where it is no more
 * @param site address of its publisher
 * @param loaded whether this platform reads it from its publisher; absent for no
 */
record Supply(
        String key,
        Words name,
        Words holder,
        Words about,
        List<String> topics,
        Level lowest,
        Cost cost,
        Words how,
        Words years,
        @Nullable Words caveat,
        @Nullable Words was,
        @Nullable String now,
        @Nullable String site,
        @Nullable Boolean loaded) {

    /** Areas from small to large. */
    enum Level {
        ADDRESS,
        PC4,
        BUURT,
        WIJK,
        GEMEENTE,
        REGION
    }

    /** What it costs who asks. */
    enum Cost {
        FREE,
        PARTLY,
        PAID,
        /** A partner's own figures: it costs them time. */
        BY_AGREEMENT
    }

    Supply {
        topics = List.copyOf(topics);
        if (!key.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("a key is in lower case with hyphens: '" + key + "'");
        }
    }

    boolean isLoaded() {
        return Boolean.TRUE.equals(loaded);
    }

    boolean isOver() {
        return now != null;
    }

    Optional<String> successor() {
        return Optional.ofNullable(now);
    }

    /** Whether all words of a question occur in what is told of it, in either language. */
    boolean speaksOf(String question) {
        var text = Stream.of(name, holder, about, how, caveat, was)
                .filter(words -> words != null)
                .map(words -> words.nl() + " " + words.en())
                .reduce(key, (one, other) -> one + " " + other)
                .toLowerCase(Locale.ROOT);
        return Stream.of(question.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
