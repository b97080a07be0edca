package nl.gezondewijk.profile;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Observation;
import nl.gezondewijk.indicator.Release;
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

    static String of(Profile profile) {
        return write(csv -> profile.lines().forEach(line -> {
            row(csv, profile.area().code(), profile.area().name(), line.own());
            line.others()
                    .forEach(other ->
                            row(csv, profile.area().code(), profile.area().name(), other.own()));
        }));
    }

    static String of(Detail detail) {
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

    private static String write(java.util.function.Consumer<CsvWriter> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(HEAD);
            rows.accept(csv);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void row(CsvWriter csv, String code, String name, Observation one) {
        var indicator = one.indicator();
        var interval = Marks.interval(one);
        var counts = one.known().flatMap(Figure.Known::counts);
        csv.writeRecord(
                code,
                text(name),
                indicator.key(),
                indicator.name().nl(),
                indicator.population().who().nl(),
                one.period().code(),
                one.known().map(known -> plain(known.value())).orElse(""),
                indicator.unit().name(),
                interval.map(range -> plain(range.lower())).orElse(""),
                interval.map(range -> plain(range.upper())).orElse(""),
                counts.map(both -> plain(both.numerator())).orElse(""),
                counts.map(both -> plain(both.denominator())).orElse(""),
                one.figure() instanceof Figure.None none ? none.reason().name() : "",
                kind(one),
                text(one.release().source()),
                text(one.release().dataset()),
                text(one.release().version()),
                text(one.release().withdrawal().map(Release.Withdrawal::why).orElse("")));
    }

    private static String kind(Observation one) {
        return one.moved()
                .map(moved -> moved instanceof Moved.Borrowed ? "BORROWED" : "CONVERTED")
                .orElse(one.indicator().kind().name());
    }

    /** What others named must not become a formula when a spreadsheet opens it. */
    static String text(String foreign) {
        return foreign.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + foreign : foreign;
    }

    /** A comma as a Dutch spreadsheet expects, and no more decimals than the figure has. */
    static String plain(double value) {
        return BigDecimal.valueOf(value)
                .round(new java.math.MathContext(12))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
