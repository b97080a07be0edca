package nl.gezondewijk.profile;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import nl.gezondewijk.statistics.Interval;

/** The ladder as a table for a spreadsheet: the areas from the lowest score up, then those that are left out with the reason. */
final class InequalityCsv {
    private InequalityCsv() {}

    static String of(Inequality inequality) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    "gebied",
                    "naam",
                    "score",
                    "scorejaar",
                    "inwoners",
                    "plaats",
                    "indicator",
                    "periode",
                    "waarde",
                    "ondergrens95",
                    "bovengrens95",
                    "soort",
                    "ontbreekt",
                    "reden");
            inequality.rungs().forEach(rung -> rung(csv, inequality, rung));
            inequality.leftOut().forEach(one -> leftOut(csv, inequality, one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void rung(CsvWriter csv, Inequality inequality, Inequality.Rung rung) {
        var range = Marks.interval(rung.observation());
        csv.writeRecord(
                rung.area().code(),
                Csv.text(rung.area().name()),
                Csv.plain(rung.score()),
                inequality.score().spot().period().code(),
                Csv.plain(rung.people()),
                Csv.plain(rung.ridit()),
                inequality.indicator().key(),
                inequality.period().code(),
                Csv.plain(rung.value()),
                range.map(Interval::lower).map(Csv::plain).orElse(""),
                range.map(Interval::upper).map(Csv::plain).orElse(""),
                inequality.indicator().kind().name(),
                "",
                "");
    }

    private static void leftOut(CsvWriter csv, Inequality inequality, Inequality.LeftOut one) {
        csv.writeRecord(
                one.area().code(),
                Csv.text(one.area().name()),
                "",
                inequality.score().spot().period().code(),
                "",
                "",
                inequality.indicator().key(),
                inequality.period().code(),
                "",
                "",
                "",
                inequality.indicator().kind().name(),
                one.lacks().name(),
                one.reason().name());
    }
}
