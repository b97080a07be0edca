package nl.gezondewijk.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is kept of a person, so that they can take all of it along.
 *
 * <p>Each module that keeps something brings {@code known/<module>.sql}: for each kind a line {@code -- kind}, in Dutch as its readers
 * speak, and the question for the rows of {@code :who}, a reference as {@link Actor#reference()} has it.
 */
@Component
public class KnownOf {
    private final JdbcClient db;
    private final SortedMap<String, String> questions = Questions.in("known");

    KnownOf(JdbcClient db) {
        this.db = db;
    }

    /** By kind; only of what there is something. */
    public Map<String, List<Map<String, Object>>> list(Actor who) {
        var known = new LinkedHashMap<String, List<Map<String, Object>>>();
        questions.forEach((kind, question) -> {
            var rows = db.sql(question).param("who", who.reference()).query().listOfRows();
            if (!rows.isEmpty()) {
                known.put(kind, rows);
            }
        });
        return known;
    }
}
