package nl.gezondewijk.contribution;

import java.util.List;

/**
 * Something on a form that is not right yet.
 *
 * @param field id of the field where it can be mended
 * @param text what would be right
 */
record Problem(String field, String text) {

    /** The texts of a field, or nothing where it is right. */
    static String of(String field, List<Problem> problems) {
        return problems.stream()
                .filter(one -> one.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }
}
