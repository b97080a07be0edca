package nl.gezondewijk.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Questions to the database that each module brings in a file of its own, so that none has to know the tables of another. */
public final class Questions {
    private static final String KIND = "-- ";

    private Questions() {}

    /**
     * Those in {@code <folder>/<module>.sql}, by the kind of what they ask for: a line {@code -- kind}, in Dutch as its readers speak,
     * and the question under it.
     */
    public static SortedMap<String, String> in(String folder) {
        var found = new TreeMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.sql");
            for (var file : files) {
                for (var part : ("\n" + file.getContentAsString(StandardCharsets.UTF_8)).split("\n" + KIND)) {
                    if (!part.isBlank()) {
                        add(found, part);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** One of two with the same kind would be lost without a word. */
    private static void add(SortedMap<String, String> found, String part) {
        var kind = part.lines().findFirst().orElseThrow().strip();
        if (found.put(kind, part.substring(part.indexOf('\n') + 1)) != null) {
            throw new IllegalStateException("two questions for " + kind);
        }
    }
}
