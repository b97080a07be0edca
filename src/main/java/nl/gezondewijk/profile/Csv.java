package nl.gezondewijk.profile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.statistics.Interval;
import nl.gezondewijk.statistics.conversion.Moved;

/** Figures as a table for a spreadsheet: semicolons, one row for each figure, every gap with its reason. */
final class Csv {
    static final String[] HEAD = {
        "gebied",
        "naam",
        "indicator",
        "omschrijving",
        "groep",
        "periode",
        "waarde",
        "eenheid",
        "ondergrens95",
        "bovengrens95",
        "teller",
        "noemer",
        "reden",
        "soort",
        "bron",
        "tabel",
        "uitgave",
        "ingetrokken",
        "geleend_van",
        "geleende_waarde",
        "trend"
    };

    private Csv() {}

    static byte[] of(Profile profile) {
        return write(csv -> profile.lines().forEach(line -> {
            row(csv, profile.area(), line.own(), Beside.of(line));
            line.others().forEach(other -> row(csv, profile.area(), other.own(), Beside.of(other)));
        }));
    }

    static byte[] of(Detail detail) {
        var area = detail.surroundings().area();
        return write(csv -> {
            detail.years().forEach(year -> {
                row(csv, area, year.own(), year == detail.years().getLast() ? Beside.of(detail) : Beside.NOTHING);
                year.reference()
                        .ifPresent(one ->
                                detail.reference().ifPresent(place -> row(csv, place.area(), one, Beside.NOTHING)));
            });
            var told = new HashSet<>(List.of(area.code()));
            detail.reference().ifPresent(place -> told.add(place.area().code()));
            detail.peers().stream()
                    .filter(peer -> !told.contains(peer.code()))
                    .forEach(peer -> row(
                            csv,
                            peer,
                            new Observation(
                                    detail.derivation(),
                                    detail.peerFigures()
                                            .getOrDefault(peer.code(), new Figure.None(Figure.Reason.MISSING)),
                                    Optional.empty()),
                            Beside.NOTHING));
        });
    }

    /** What stands in a row and is no figure of its area: that of a larger area, and how the series of it runs. */
    private record Beside(Optional<Line.Lent> lent, String trend) {
        static final Beside NOTHING = new Beside(Optional.empty(), "");

        static Beside of(Line line) {
            return new Beside(line.lent(), "");
        }

        static Beside of(Detail detail) {
            return new Beside(detail.line().lent(), Following.word(Following.of(detail)));
        }
    }

    private static byte[] write(Consumer<CsvTable> rows) {
        return CsvTable.bytes(csv -> {
            csv.row((Object[]) HEAD);
            rows.accept(csv);
        });
    }

    private static void row(CsvTable csv, Area area, Observation one, Beside beside) {
        var indicator = one.indicator();
        var interval = Marks.interval(one);
        var counts = one.known().flatMap(Figure.Known::counts);
        csv.row(
                area.code(),
                area.name(),
                indicator.key(),
                indicator.name().nl(),
                indicator.population().who().nl(),
                one.period().code(),
                one.known().map(Figure.Known::value),
                indicator.unit(),
                interval.map(Interval::lower),
                interval.map(Interval::upper),
                counts.map(Figure.Counts::numerator),
                counts.map(Figure.Counts::denominator),
                one.figure() instanceof Figure.None none ? none.reason() : "",
                kind(one),
                one.release().source(),
                one.release().dataset(),
                one.release().version(),
                one.release().withdrawal().map(Release.Withdrawal::why),
                beside.lent.map(lent -> lent.by().code()),
                beside.lent.flatMap(lent -> lent.figure().known()).map(Figure.Known::value),
                beside.trend);
    }

    /** How it came about, where it is not the publisher's own of this area. */
    static String kind(Observation one) {
        return one.moved()
                .map(moved -> moved instanceof Moved.Borrowed ? "BORROWED" : "CONVERTED")
                .orElse(one.indicator().kind().name());
    }
}
