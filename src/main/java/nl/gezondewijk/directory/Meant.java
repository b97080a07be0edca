package nl.gezondewijk.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes of typed words what the database is asked: each word or one that means the same, typing errors mended. */
@Component
class Meant {
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 100;
    /** A shorter beginning would find half of all words. */
    private static final int BEGINS = 4;

    private final Synonyms synonyms;
    private final JdbcClient db;

    Meant(Synonyms synonyms, JdbcClient db) {
        this.synonyms = synonyms;
        this.db = db;
    }

    /**
     * @param words as understood; others than were typed where those had an error
     * @param all query for entries with all of them
     * @param any query for entries with at least one
     */
    record Query(List<String> words, boolean mended, Sought all, Sought any) {}

    /**
     * What the database is asked.
     *
     * @param own the words themselves; who has those comes first
     * @param alike these, or what means the same
     */
    record Sought(String own, String alike) {
        boolean isOwnOnly() {
            return own.equals(alike);
        }
    }

    /** Empty where nothing was typed that could be found. */
    Optional<Query> of(String typed) {
        var words = Plain.words(typed.substring(0, Math.min(LONGEST, typed.length()))).stream()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var mended = words.stream().map(this::mended).toList();
        var own = mended.stream().map(Meant::own).toList();
        var parts = mended.stream().map(this::part).toList();
        return Optional.of(new Query(
                mended,
                !mended.equals(words),
                new Sought(String.join(" & ", own), String.join(" & ", parts)),
                new Sought(String.join(" | ", own), String.join(" | ", parts))));
    }

    /** The likest word that stands somewhere, for one that stands nowhere: first among those that differ by a letter. */
    private String mended(String word) {
        if (word.length() < BEGINS || !synonyms.of(word).isEmpty()) {
            return word;
        }
        return db.sql("""
                        SELECT CASE WHEN EXISTS (SELECT FROM directory.word WHERE word LIKE :word || '%') THEN :word ELSE coalesce(
                            (SELECT likely.word
                             FROM (SELECT w.word FROM directory.word w WHERE directory.nearly(w.word) && directory.nearly(:word)
                                   UNION SELECT s.word FROM unnest(:synonyms) s (word) WHERE s.word OPERATOR(area.%) :word) likely
                             ORDER BY area.similarity(likely.word, :word) DESC, likely.word LIMIT 1),
                            (SELECT w.word FROM directory.word w WHERE w.word OPERATOR(area.%) :word
                             ORDER BY area.similarity(w.word, :word) DESC, w.word LIMIT 1),
                            :word) END
                        """)
                .param("word", word)
                .param("synonyms", synonyms.words().toArray(String[]::new))
                .query(String.class)
                .single();
    }

    /** Nothing but the word itself where no other means the same: then there is nothing to look for a second time. */
    private String part(String word) {
        return synonyms.of(word).isEmpty()
                ? own(word)
                : Stream.concat(
                                Stream.of(own(word)),
                                synonyms.of(word).stream()
                                        .filter(one -> !one.equals(word))
                                        .map(one -> one.replace(" ", " <-> ")))
                        .collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String own(String word) {
        return word + (word.length() < BEGINS ? "" : ":*");
    }
}
