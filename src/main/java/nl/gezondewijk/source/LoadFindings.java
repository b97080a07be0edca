package nl.gezondewijk.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was found in all loads: the first of each rule, and how many there were. */
@Component
public class LoadFindings {
    private final JdbcClient db;

    LoadFindings(JdbcClient db) {
        this.db = db;
    }

    /** How often each rule was broken, errors first. */
    public Map<Rule, Long> counts(int id) {
        return db
                .sql("SELECT rule, found FROM source.finding_count WHERE load = :id")
                .param("id", id)
                .query((row, number) -> Map.entry(Rule.valueOf(row.getString("rule")), row.getLong("found")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (one, other) -> one,
                        () -> new TreeMap<>(
                                Comparator.comparing(Rule::isError).reversed().thenComparing(rule -> rule))));
    }

    public List<Finding> list(int id, int most) {
        return db.sql(
                        "SELECT place, field, value, rule FROM source.finding WHERE load = :id ORDER BY number LIMIT :most")
                .param("id", id)
                .param("most", most)
                .query(LoadFindings::finding)
                .list();
    }

    /** All that were kept. */
    List<Finding> list(int id) {
        return list(id, Integer.MAX_VALUE);
    }

    /** Keeps the first thousand of each rule and counts the rest. */
    @Transactional
    void add(int id, Findings findings) {
        var before = counts(id);
        var kept = findings.kept().stream()
                .filter(finding -> before.getOrDefault(finding.rule(), 0L) < Findings.KEPT)
                .toList();
        db.sql("""
                        INSERT INTO source.finding (load, place, field, value, rule)
                        SELECT :id, * FROM unnest(:places, :fields, :values, :rules)
                        """)
                .param("id", id)
                .param("places", kept.stream().map(Finding::place).toArray(String[]::new))
                .param("fields", kept.stream().map(Finding::column).toArray(String[]::new))
                .param("values", kept.stream().map(Finding::value).toArray(String[]::new))
                .param(
                        "rules",
                        kept.stream().map(finding -> finding.rule().name()).toArray(String[]::new))
                .update();
        findings.counts()
                .forEach((rule, count) -> db.sql("""
                                INSERT INTO source.finding_count AS c (load, rule, found) VALUES (:id, :rule, :count)
                                ON CONFLICT (load, rule) DO UPDATE SET found = c.found + excluded.found
                                """)
                        .param("id", id)
                        .param("rule", rule.name())
                        .param("count", count)
                        .update());
    }

    void forget(int id) {
        db.sql("DELETE FROM source.finding WHERE load = :id").param("id", id).update();
        db.sql("DELETE FROM source.finding_count WHERE load = :id")
                .param("id", id)
                .update();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getString("place"),
                row.getString("field"),
                row.getString("value"),
                Rule.valueOf(row.getString("rule")));
    }
}
