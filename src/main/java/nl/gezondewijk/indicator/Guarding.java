package nl.gezondewijk.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Withholds what may not be told of a draft, before it becomes figures: the one place where counts that are not public are
 * protected.
 *
 * <p>What it withholds is not kept at all, so no page, file, map or composed area can tell it later. What is decided is {@link
 * Guarded}; what earlier releases told of the same counts is {@link Earlier}.
 */
final class Guarding {
    private final JdbcClient db;
    private final Draft draft;

    Guarding(JdbcClient db, Draft draft) {
        this.db = db;
        this.draft = draft;
    }

    void guard(List<Guard> guards) {
        for (int block = 0; block < draft.blocks().size(); block++) {
            var indicators = draft.blocks().get(block);
            var here = guards.stream()
                    .filter(guard -> indicators.containsAll(guard.indicators().toList()))
                    .toList();
            if (!here.isEmpty()) {
                for (var period : periods(block)) {
                    guard(here, indicators, period, block);
                }
            }
        }
        guards.stream()
                .filter(guard -> draft.blocks().stream()
                        .noneMatch(block -> block.containsAll(guard.indicators().toList())))
                .findFirst()
                .ifPresent(guard -> {
                    throw new IllegalArgumentException("no block has all of " + guard);
                });
    }

    private List<String> periods(int block) {
        return db.sql(
                        "SELECT DISTINCT period FROM indicator.staged WHERE release = :release AND block = :block ORDER BY 1")
                .param("release", draft.release())
                .param("block", block)
                .query(String.class)
                .list();
    }

    private void guard(List<Guard> guards, List<String> indicators, String period, int block) {
        var rows = rows(period, block);
        var guarded = new Guarded(new Ledger(indicators, rows, earlier(guards, indicators, rows, period)), guards);
        guarded.withhold();
        write(rows, period, block);
        round(guards, indicators, period, block);
        guarded.together().forEach(one -> note(one, guarded.exposed(one), indicators, rows, period));
    }

    private Map<String, Earlier.Past> earlier(
            List<Guard> guards, List<String> indicators, List<DraftedRow> rows, String period) {
        var drafted = new LinkedHashMap<String, Map<String, Double>>();
        guards.stream()
                .flatMap(guard -> Stream.concat(guard.counted().stream(), guard.asked().stream()))
                .distinct()
                .forEach(indicator -> {
                    int position = indicators.indexOf(indicator);
                    drafted.put(
                            indicator,
                            rows.stream()
                                    .filter(row -> row.isKnown(position))
                                    .collect(Collectors.toMap(DraftedRow::area, row -> row.values()[position])));
                });
        return new Earlier(db, draft.release(), period).of(drafted);
    }

    private List<DraftedRow> rows(String period, int block) {
        return db.sql("""
                        SELECT area, values, reasons FROM indicator.staged
                        WHERE release = :release AND period = :period AND block = :block ORDER BY area
                        """)
                .param("release", draft.release())
                .param("period", period)
                .param("block", block)
                .query((row, number) -> new DraftedRow(
                        row.getString("area"),
                        Figures.numbers(row.getArray("values")),
                        new StringBuilder(row.getString("reasons"))))
                .list();
    }

    /** What is withheld loses its value and its limits here; it is nowhere else. */
    private void write(List<DraftedRow> rows, String period, int block) {
        db.sql("""
                        UPDATE indicator.staged s
                        SET reasons = new.reasons,
                            values = indicator.told(s.values, new.reasons),
                            lower = indicator.told(s.lower, new.reasons),
                            upper = indicator.told(s.upper, new.reasons)
                        FROM unnest(:areas, :reasons) AS new (area, reasons)
                        WHERE s.release = :release AND s.period = :period AND s.block = :block AND s.area = new.area
                        """)
                .param("areas", rows.stream().map(DraftedRow::area).toArray(String[]::new))
                .param(
                        "reasons",
                        rows.stream().map(row -> row.reasons().toString()).toArray(String[]::new))
                .param("release", draft.release())
                .param("period", period)
                .param("block", block)
                .update();
    }

    private void round(List<Guard> guards, List<String> indicators, String period, int block) {
        for (var guard : guards) {
            if (guard.roundedTo() > 1) {
                db.sql("""
                                UPDATE indicator.staged SET values = indicator.rounded(values, :positions, :to)
                                WHERE release = :release AND period = :period AND block = :block
                                """)
                        .param(
                                "positions",
                                guard.indicators()
                                        .filter(guard::rounds)
                                        .map(key -> indicators.indexOf(key) + 1)
                                        .toArray(Integer[]::new))
                        .param("to", guard.roundedTo())
                        .param("release", draft.release())
                        .param("period", period)
                        .param("block", block)
                        .update();
            }
        }
    }

    private void note(Together one, long exposed, List<String> indicators, List<DraftedRow> rows, String period) {
        var positions = one.counted().stream().map(indicators::indexOf).toList();
        db.sql("""
                        INSERT INTO indicator.guarded
                            (release, period, counted, fewest, fewest_asked, sensitive, rounded_to, told, withheld, exposed)
                        VALUES (:release, :period, :counted, :fewest, :fewestAsked, :sensitive, :roundedTo, :told, :withheld, :exposed)
                        """)
                .param("release", draft.release())
                .param("period", period)
                .param("counted", one.counted().toArray(String[]::new))
                .param("fewest", one.rule().fewest())
                .param("fewestAsked", one.rule().fewestAsked())
                .param("sensitive", one.rule().sensitive())
                .param(
                        "roundedTo",
                        one.guards().stream().mapToInt(Guard::roundedTo).max().orElseThrow())
                .param(
                        "told",
                        rows.stream()
                                .filter(row -> positions.stream().allMatch(row::isTold))
                                .count())
                .param(
                        "withheld",
                        rows.stream()
                                .filter(row -> positions.stream().anyMatch(row::isWithheld))
                                .count())
                .param("exposed", exposed)
                .update();
    }
}
