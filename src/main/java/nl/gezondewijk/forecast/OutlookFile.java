package nl.gezondewijk.forecast;

import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.statistics.forecast.ByAge;
import nl.gezondewijk.statistics.forecast.BySex;

/** The outlooks of an area as a file: a forecast as it was given, a calculation in tens. */
final class OutlookFile {
    private static final String[] HEAD = {
        "gebied", "vooruitblik", "soort", "maker", "jaar", "geslacht", "leeftijd", "mensen"
    };

    private OutlookFile() {}

    static byte[] csv(Ahead ahead, Wording wording) {
        return CsvTable.bytes(csv -> {
            csv.row((Object[]) HEAD);
            ahead.outlooks().forEach(outlook -> write(csv, ahead, outlook, wording));
        });
    }

    private static void write(CsvTable csv, Ahead ahead, Outlook outlook, Wording wording) {
        var area = ahead.place().area().code();
        if (outlook.of() instanceof Outlook.Source.Theirs theirs) {
            theirs.lines()
                    .forEach(line -> csv.row(
                            line.area(),
                            theirs.delivery().title(),
                            "prognose",
                            theirs.delivery().publisher(),
                            line.year(),
                            sex(line.sex()),
                            line.ages(),
                            line.number()));
            return;
        }
        outlook.people().forEach((year, people) -> people(csv, area, wording.label(outlook), year, people));
    }

    private static void people(CsvTable csv, String area, String label, int year, BySex people) {
        for (int band = 0; band < ByAge.BANDS; band++) {
            var age = Wording.age(band);
            var women = Wording.tens(people.women().at(band));
            var men = Wording.tens(people.men().at(band));
            csv.row(area, label, "berekening", "Gezonde Wijk", year, "vrouwen", age, women);
            csv.row(area, label, "berekening", "Gezonde Wijk", year, "mannen", age, men);
        }
    }

    private static String sex(Line.Sex sex) {
        return switch (sex) {
            case WOMEN -> "vrouwen";
            case MEN -> "mannen";
            case BOTH -> "totaal";
        };
    }
}
