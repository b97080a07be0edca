package nl.gezondewijk.chart;

import java.util.ArrayList;
import java.util.List;

/** How much room words take. An estimate on the safe side: where a text goes is decided before any browser has a font. */
final class Letters {
    private static final String NARROW = "fijlrtI.,:;'|!()[]-/ ";
    private static final String WIDE = "mwMW%@";

    /** The size to reckon with for semibold letters of 15: they are a little wider. */
    static final double SEMIBOLD = 15.6;

    private Letters() {}

    static double width(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (NARROW.indexOf(letter) >= 0) {
                ems += 0.31;
            } else if (WIDE.indexOf(letter) >= 0) {
                ems += 0.84;
            } else {
                ems += Character.isUpperCase(letter) ? 0.62 : 0.53;
            }
        }
        return ems * size;
    }

    /** Breaks between words so that no line is wider, unless one word is. */
    static List<String> lines(String text, double size, double widest) {
        var lines = new ArrayList<String>();
        for (var word : text.strip().split("\\s+")) {
            var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && width(longer, size) <= widest) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    static double widest(List<String> lines, double size) {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }
}
