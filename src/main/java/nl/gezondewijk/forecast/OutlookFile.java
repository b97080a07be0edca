package nl.gezondewijk.forecast;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import nl.gezondewijk.statistics.forecast.ByAge;
import nl.gezondewijk.statistics.forecast.BySex;

/** The outlooks of an area as a file: a forecast as it was given, a calculation in tens. */
final class OutlookFile {
    private static final String[] HEAD = {
        "gebied", "vooruitblik", "soort", "maker", "jaar", "geslacht", "leeftijd", "mensen"
    };

    private OutlookFile() {}

    static String csv(Ahead ahead, Wording wording) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(HEAD);
            ahead.outlooks().forEach(outlook -> write(csv, ahead, outlook, wording));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, Ahead ahead, Outlook outlook, Wording wording) {
        var area = ahead.place().area().code();
        if (outlook.of() instanceof Outlook.Source.Theirs theirs) {
            theirs.lines()
                    .forEach(line -> csv.writeRecord(
                            line.area(),
                            text(theirs.delivery().title()),
                            "prognose",
                            text(theirs.delivery().publisher()),
                            String.valueOf(line.year()),
                            sex(line.sex()),
                            line.ages().toString(),
                            plain(line.number())));
            return;
        }
        outlook.people().forEach((year, people) -> people(csv, area, text(wording.label(outlook)), year, people));
    }

    private static void people(CsvWriter csv, String area, String label, int year, BySex people) {
        for (int band = 0; band < ByAge.BANDS; band++) {
            var age = Wording.age(band);
            var women = plain(Wording.tens(people.women().at(band)));
            var men = plain(Wording.tens(people.men().at(band)));
            csv.writeRecord(area, label, "berekening", "Gezonde Wijk", String.valueOf(year), "vrouwen", age, women);
            csv.writeRecord(area, label, "berekening", "Gezonde Wijk", String.valueOf(year), "mannen", age, men);
        }
    }

    private static String sex(Line.Sex sex) {
        return switch (sex) {
            case WOMEN -> "vrouwen";
            case MEN -> "mannen";
            case BOTH -> "totaal";
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.valueOf(number).replace('.', ',');
    }

    /** What others named must not become a formula when a spreadsheet opens it. */
    private static String text(String foreign) {
        return foreign.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + foreign : foreign;
    }
}
