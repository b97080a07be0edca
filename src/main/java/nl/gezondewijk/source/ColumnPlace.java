package nl.gezondewijk.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * A column's name and the topic group that it stands in.
 *
 * @param column without the moving suffix
 * @param under title of the innermost group; "outer / inner" where one title does not tell; "Herk*" for all that begin so;
 *     absent where the name says enough by itself
 */
@NullMarked
public record ColumnPlace(String column, Optional<String> under) {

    /** @param parents titles of the groups, innermost first */
    boolean fits(List<String> parents) {
        var path = path();
        if (path.isEmpty()) {
            return true;
        }
        if (parents.size() < path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!isTitle(path.get(path.size() - 1 - i), parents.get(i).strip())) {
                return false;
            }
        }
        return true;
    }

    /** How much it says about where the column stands. */
    int depth() {
        return path().size();
    }

    private List<String> path() {
        return under.map(text -> List.of(text.split(" / "))).orElse(List.of());
    }

    private static boolean isTitle(String pattern, String title) {
        return pattern.endsWith("*")
                ? title.startsWith(pattern.substring(0, pattern.length() - 1))
                : title.equals(pattern);
    }

    @Override
    public String toString() {
        return column + under.map(text -> " under " + text).orElse("");
    }
}
