package nl.gezondewijk.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.statistics.disclosure.Column;
import nl.gezondewijk.statistics.disclosure.CountTable;
import nl.gezondewijk.statistics.disclosure.Hierarchy;
import nl.gezondewijk.statistics.disclosure.Suppression;
import nl.gezondewijk.statistics.disclosure.ThresholdRule;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Withholds what may not be told of a draft, before it becomes figures: the one place where counts that are not public are
 * protected.
 *
 * <p>What it withholds is not kept at all, so no page, file, map or composed area can tell it later. What earlier releases told of
 * the same indicator and period is known, and covers nothing.
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
        var areas = hierarchy(rows);
        for (var guard : guards) {
            new Guarded(guard, indicators, period, rows, areas).withhold();
        }
        write(rows, period, block);
        round(guards, indicators, period, block);
    }

    private List<Row> rows(String period, int block) {
        return db.sql("""
                        SELECT area, values, reasons FROM indicator.staged
                        WHERE release = :release AND period = :period AND block = :block ORDER BY area
                        """)
                .param("release", draft.release())
                .param("period", period)
                .param("block", block)
                .query((row, number) -> new Row(
                        row.getString("area"),
                        Figures.numbers(row.getArray("values")),
                        new StringBuilder(row.getString("reasons"))))
                .list();
    }

    /** By their codes: a buurt lies in the nearest area around it that the draft has. */
    private static Hierarchy hierarchy(List<Row> rows) {
        var places = new HashMap<String, Integer>();
        rows.forEach(row -> places.put(row.area(), places.size()));
        return Hierarchy.of(rows.stream()
                .mapToInt(row -> Area.around(row.area()).stream()
                        .filter(places::containsKey)
                        .findFirst()
                        .map(places::get)
                        .orElse(Hierarchy.NONE))
                .toArray());
    }

    /** What is withheld loses its value and its limits here; it is nowhere else. */
    private void write(List<Row> rows, String period, int block) {
        db.sql("""
                        UPDATE indicator.staged s
                        SET reasons = new.reasons,
                            values = indicator.told(s.values, new.reasons),
                            lower = indicator.told(s.lower, new.reasons),
                            upper = indicator.told(s.upper, new.reasons)
                        FROM unnest(:areas, :reasons) AS new (area, reasons)
                        WHERE s.release = :release AND s.period = :period AND s.block = :block AND s.area = new.area
                        """)
                .param("areas", rows.stream().map(Row::area).toArray(String[]::new))
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

    /** An area's numbers as delivered, and the letters that say what is told of them. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Row(String area, double[] values, StringBuilder reasons) {

        /** What was delivered; where its source kept it back, a count that it may have been. */
        long count(int position, ThresholdRule rule) {
            if (!Double.isNaN(values[position])) {
                return Math.round(values[position]);
            }
            return isKeptBack(position) ? rule.fewest() / 2 : Column.ABSENT;
        }

        boolean isKeptBack(int position) {
            return Double.isNaN(values[position]) && isWithheld(position);
        }

        boolean isWithheld(int position) {
            return reasons.charAt(position) == Figure.Reason.WITHHELD.code();
        }

        void withhold(int position, Figure.Reason why) {
            if (reasons.charAt(position) == Draft.Row.VALUE) {
                reasons.setCharAt(position, why.code());
            }
        }
    }

    /** One guard over the rows of a period. */
    private final class Guarded {
        private final Guard guard;
        private final List<String> indicators;
        private final String period;
        private final List<Row> rows;
        private final Hierarchy areas;

        Guarded(Guard guard, List<String> indicators, String period, List<Row> rows, Hierarchy areas) {
            this.guard = guard;
            this.indicators = indicators;
            this.period = period;
            this.rows = rows;
            this.areas = areas;
        }

        void withhold() {
            guard.asked().filter(asked -> !guard.askedIsPublic()).ifPresent(this::withholdAsked);
            var table = new CountTable(
                    areas,
                    guard.counted().stream().map(this::column).toList(),
                    marked(this::isKeptBack),
                    toldBefore(guard.counted()));
            var suppression = Suppression.of(table, guard.rule());
            mark(Stream.concat(guard.counted().stream(), guard.along().stream()), suppression);
            note(suppression);
        }

        /** How many were asked is a count of people too, and no secret answer. */
        private void withholdAsked(String asked) {
            int at = indicators.indexOf(asked);
            var rule = new ThresholdRule(guard.rule().fewest(), 0, false, 1, 0);
            var table = new CountTable(
                    areas,
                    List.of(new Column(counts(at), new long[0])),
                    marked(row -> row.isKeptBack(at)),
                    toldBefore(List.of(asked)));
            mark(Stream.of(asked), Suppression.of(table, rule));
        }

        /** Without knowing of how many, a count is as absent as the whole. */
        private Column column(String counted) {
            var counts = counts(indicators.indexOf(counted));
            if (guard.asked().isEmpty()) {
                return new Column(counts, new long[0]);
            }
            var asked = counts(indicators.indexOf(guard.asked().get()));
            for (int place = 0; place < counts.length; place++) {
                counts[place] = Math.min(counts[place], asked[place]);
                asked[place] = Math.max(asked[place], 0);
            }
            return new Column(counts, asked);
        }

        private long[] counts(int position) {
            return rows.stream()
                    .mapToLong(row -> row.count(position, guard.rule()))
                    .toArray();
        }

        private boolean isKeptBack(Row row) {
            return guard.counted().stream().anyMatch(key -> row.isKeptBack(indicators.indexOf(key)))
                    || guard.asked()
                            .filter(key -> row.isWithheld(indicators.indexOf(key)))
                            .isPresent();
        }

        private boolean[] marked(Predicate<Row> which) {
            var marked = new boolean[rows.size()];
            for (int place = 0; place < marked.length; place++) {
                marked[place] = which.test(rows.get(place));
            }
            return marked;
        }

        /** Whoever read an earlier release knows it still. */
        private boolean[] toldBefore(List<String> keys) {
            var told = db.sql("""
                            SELECT DISTINCT f.area FROM indicator.release_column c
                            JOIN indicator.release r ON r.id = c.release AND r.state <> 'DRAFT'
                            JOIN indicator.figures f ON f.release = c.release AND f.period = c.period AND f.block = c.block
                            WHERE c.indicator = ANY(:keys) AND c.period = :period AND substr(f.reasons, c.position + 1, 1) = '.'
                            """)
                    .param("keys", keys.toArray(String[]::new))
                    .param("period", period)
                    .query(String.class)
                    .set();
            return marked(row -> told.contains(row.area()));
        }

        private void mark(Stream<String> keys, Suppression suppression) {
            var positions = keys.map(indicators::indexOf).toList();
            for (int place = 0; place < rows.size(); place++) {
                if (!suppression.isTold(place)) {
                    var row = rows.get(place);
                    var why = isFewAsked(row) ? Figure.Reason.TOO_FEW : Figure.Reason.WITHHELD;
                    positions.forEach(position -> row.withhold(position, why));
                }
            }
        }

        private boolean isFewAsked(Row row) {
            return guard.asked()
                    .map(key -> row.count(indicators.indexOf(key), guard.rule()))
                    .filter(asked -> asked != Column.ABSENT && guard.rule().isFewAsked(asked))
                    .isPresent();
        }

        private void note(Suppression suppression) {
            db.sql("""
                            INSERT INTO indicator.guarded
                                (release, period, counted, fewest, fewest_asked, sensitive, rounded_to, told, withheld)
                            VALUES (:release, :period, :counted, :fewest, :fewestAsked, :sensitive, :roundedTo, :told, :withheld)
                            """)
                    .param("release", draft.release())
                    .param("period", period)
                    .param("counted", guard.counted().toArray(String[]::new))
                    .param("fewest", guard.rule().fewest())
                    .param("fewestAsked", guard.rule().fewestAsked())
                    .param("sensitive", guard.rule().sensitive())
                    .param("roundedTo", guard.roundedTo())
                    .param("told", suppression.count(Suppression.Outcome.TOLD))
                    .param(
                            "withheld",
                            suppression.count(Suppression.Outcome.PRIMARY)
                                    + suppression.count(Suppression.Outcome.SECONDARY))
                    .update();
        }
    }
}
