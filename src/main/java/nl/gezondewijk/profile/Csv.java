package nl.gezondewijk.profile;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
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
        "ingetrokken"
    };

    private Csv() {}

    static byte[] of(Profile profile) {
        return write(csv -> profile.lines().forEach(line -> {
            row(csv, profile.area().code(), profile.area().name(), line.own());
            line.others()
                    .forEach(other ->
                            row(csv, profile.area().code(), profile.area().name(), other.own()));
        }));
    }

    static byte[] of(Detail detail) {
        var area = detail.surroundings().area();
        return write(csv -> {
            detail.years().forEach(year -> {
                row(csv, area.code(), area.name(), year.own());
                year.reference()
                        .ifPresent(one -> detail.reference()
                                .ifPresent(place -> row(
                                        csv, place.area().code(), place.area().name(), one)));
            });
            var told = new HashSet<>(List.of(area.code()));
            detail.reference().ifPresent(place -> told.add(place.area().code()));
            detail.peers().stream()
                    .filter(peer -> !told.contains(peer.code()))
                    .forEach(peer -> row(
                            csv,
                            peer.code(),
                            peer.name(),
                            new Observation(
                                    detail.derivation(),
                                    detail.peerFigures()
                                            .getOrDefault(peer.code(), new Figure.None(Figure.Reason.MISSING)),
                                    java.util.Optional.empty())));
        });
    }

    private static byte[] write(Consumer<CsvTable> rows) {
        return CsvTable.bytes(csv -> {
            csv.row((Object[]) HEAD);
            rows.accept(csv);
        });
    }

    private static void row(CsvTable csv, String code, String name, Observation one) {
        var indicator = one.indicator();
        var interval = Marks.interval(one);
        var counts = one.known().flatMap(Figure.Known::counts);
        csv.row(
                code,
                name,
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
                one.release().withdrawal().map(Release.Withdrawal::why));
    }

    private static String kind(Observation one) {
        return one.moved()
                .map(moved -> moved instanceof Moved.Borrowed ? "BORROWED" : "CONVERTED")
                .orElse(one.indicator().kind().name());
    }
}
