package nl.gezondewijk.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import nl.gezondewijk.document.Exhibit.Plot;
import org.dhatim.fastexcel.Workbook;

/** The numbers of a chart as the workbook within it. */
final class PlotBook {
    static final String SHEET = "Blad1";

    private PlotBook() {}

    /** Series stand beside each other from the second column on. */
    static char column(int series) {
        if (series > 24) {
            throw new IllegalArgumentException("a chart of " + series + " series cannot be read");
        }
        return (char) ('B' + series);
    }

    static byte[] of(Plot plot, Instant made) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Gezonde Wijk", "1.0")) {
            var sheet = book.newWorksheet(SHEET);
            sheet.width(0, 30);
            for (int row = 0; row < plot.categories().size(); row++) {
                sheet.value(row + 1, 0, plot.categories().get(row));
            }
            for (int i = 0; i < plot.series().size(); i++) {
                var one = plot.series().get(i);
                sheet.value(0, i + 1, one.name());
                for (int row = 0; row < one.points().size(); row++) {
                    var value = one.points().get(row).value();
                    if (value.isPresent()) {
                        sheet.value(row + 1, i + 1, value.getAsDouble());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.again(out.toByteArray(), made);
    }
}
