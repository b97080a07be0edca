package nl.gezondewijk.estimate;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.statistics.Interval;

/** All that came out of a study as a table for a spreadsheet, each number with all its digits. */
final class EstimateCsv {
    private EstimateCsv() {}

    static String of(Outcome.Figures figures) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    "gebied",
                    "code",
                    "naam",
                    "respondenten",
                    "gevonden",
                    "standaardfout",
                    "verwacht",
                    "aandeel gevonden",
                    "schatting",
                    "fout",
                    "ondergrens95",
                    "bovengrens95",
                    "afstand",
                    "invloed",
                    "reden");
            figures.areas().forEach(one -> row(csv, one, figures.isPercent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void row(CsvWriter csv, Estimated one, boolean percent) {
        var found = one.place().found();
        var range = one.interval(percent);
        csv.writeRecord(
                text(one.place().text()),
                one.place().area().map(Area::code).orElse(""),
                text(one.place().name()),
                found.map(Place.Found::respondents).map(EstimateCsv::plain).orElse(""),
                found.map(Place.Found::value).map(EstimateCsv::plain).orElse(""),
                found.map(Place.Found::variance)
                        .map(Math::sqrt)
                        .map(EstimateCsv::plain)
                        .orElse(""),
                plain(one.expected()),
                plain(one.share()),
                plain(one.value()),
                plain(one.error()),
                range.map(Interval::lower).map(EstimateCsv::plain).orElse(""),
                range.map(Interval::upper).map(EstimateCsv::plain).orElse(""),
                plain(one.residual()),
                plain(one.leverage()),
                one.reason().map(Enum::name).orElse(""));
    }

    private static String plain(OptionalDouble number) {
        return number.isPresent() ? plain(number.getAsDouble()) : "";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).toPlainString().replace('.', ',');
    }

    /** What others wrote must not become a formula when a spreadsheet opens it. */
    private static String text(String foreign) {
        return foreign.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + foreign : foreign;
    }
}
