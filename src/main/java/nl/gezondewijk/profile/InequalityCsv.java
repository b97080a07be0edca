package nl.gezondewijk.profile;

import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.statistics.Interval;

/** The ladder as a table for a spreadsheet: the areas from the lowest score up, then those that are left out with the reason. */
final class InequalityCsv {
    private InequalityCsv() {}

    static byte[] of(Inequality inequality) {
        return CsvTable.bytes(csv -> {
            csv.row(
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
        });
    }

    private static void rung(CsvTable csv, Inequality inequality, Inequality.Rung rung) {
        var range = Marks.interval(rung.observation());
        csv.row(
                rung.area().code(),
                rung.area().name(),
                rung.score(),
                inequality.score().spot().period().code(),
                rung.people(),
                rung.ridit(),
                inequality.indicator().key(),
                inequality.period().code(),
                rung.value(),
                range.map(Interval::lower),
                range.map(Interval::upper),
                inequality.indicator().kind(),
                "",
                "");
    }

    private static void leftOut(CsvTable csv, Inequality inequality, Inequality.LeftOut one) {
        csv.row(
                one.area().code(),
                one.area().name(),
                "",
                inequality.score().spot().period().code(),
                "",
                "",
                inequality.indicator().key(),
                inequality.period().code(),
                "",
                "",
                "",
                inequality.indicator().kind(),
                one.lacks(),
                one.reason());
    }
}
