package nl.gezondewijk.estimate;

import nl.gezondewijk.area.Area;
import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.statistics.Interval;

/** All that came out of a study as a table for a spreadsheet, each number with all the digits that say something. */
final class EstimateCsv {
    private EstimateCsv() {}

    static byte[] of(Outcome.Figures figures) {
        return CsvTable.bytes(csv -> {
            csv.row(
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
        });
    }

    private static void row(CsvTable csv, Estimated one, boolean percent) {
        var found = one.place().found();
        var range = one.interval(percent);
        csv.row(
                one.place().text(),
                one.place().area().map(Area::code),
                one.place().name(),
                found.map(Place.Found::respondents),
                found.map(Place.Found::value),
                found.map(Place.Found::variance).map(Math::sqrt),
                one.expected(),
                one.share(),
                one.value(),
                one.error(),
                range.map(Interval::lower),
                range.map(Interval::upper),
                one.residual(),
                one.leverage(),
                one.reason());
    }
}
