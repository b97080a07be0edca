package nl.gezondewijk.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The different reasons that rows of a draft have; many thousands of rows share a few of these. */
record Patterns(List<Pattern> all) {

    record Pattern(String period, int block, String reasons) {
        private boolean hasValue(int position) {
            return reasons.charAt(position) == Draft.Row.VALUE;
        }
    }

    static Patterns of(JdbcClient db, int release) {
        return new Patterns(
                db.sql("""
                        SELECT DISTINCT period, block, reasons FROM indicator.staged
                        WHERE release = :release AND reasons <> ''
                        """).param("release", release).query(Pattern.class).list());
    }

    /** Not measured becomes missing in columns that do have a value for that period. */
    void tellBlanksApart(JdbcClient db, int release) {
        var from = new ArrayList<Pattern>();
        var to = new ArrayList<String>();
        var groups = all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.period() + " " + one.block(), HashMap::new, Collectors.toList()));
        for (var group : groups.values()) {
            for (var pattern : group) {
                var told = told(pattern, group);
                if (!told.equals(pattern.reasons())) {
                    from.add(pattern);
                    to.add(told);
                }
            }
        }
        db.sql("""
                        UPDATE indicator.staged s SET reasons = new.told
                        FROM unnest(:periods, :blocks, :reasons, :told) AS new (period, block, reasons, told)
                        WHERE s.release = :release AND s.period = new.period AND s.block = new.block
                          AND s.reasons = new.reasons
                        """)
                .param("release", release)
                .param("periods", from.stream().map(Pattern::period).toArray(String[]::new))
                .param("blocks", from.stream().map(Pattern::block).toArray(Integer[]::new))
                .param("reasons", from.stream().map(Pattern::reasons).toArray(String[]::new))
                .param("told", to.toArray(String[]::new))
                .update();
    }

    private static String told(Pattern pattern, Collection<Pattern> group) {
        var told = new StringBuilder(pattern.reasons());
        for (int i = 0; i < told.length(); i++) {
            int position = i;
            if (told.charAt(i) == Figure.Reason.NOT_MEASURED.code()
                    && group.stream().anyMatch(other -> other.hasValue(position))) {
                told.setCharAt(i, Figure.Reason.MISSING.code());
            }
        }
        return told.toString();
    }
}
