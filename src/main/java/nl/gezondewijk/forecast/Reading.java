package nl.gezondewijk.forecast;

import java.util.List;
import nl.gezondewijk.sheet.PersonLines;

/** What came of reading a file that somebody handed in. */
sealed interface Reading {

    /** @param names what stands in the lines in place of a code */
    record Read(List<Line> lines, List<Unplaced> names) implements Reading {
        public Read {
            lines = List.copyOf(lines);
            names = List.copyOf(names);
        }
    }

    /** Nothing of it is kept; each finding says what would be right. */
    record Wrong(List<Finding> findings) implements Reading {
        public Wrong {
            findings = List.copyOf(findings);
        }
    }

    /** It seems to be about persons, by these signs. Nothing of it is kept; it has to be counted first. */
    record Persons(List<PersonLines.Sign> signs) implements Reading {
        public Persons {
            signs = List.copyOf(signs);
        }
    }

    /**
     * What is wrong.
     *
     * @param row as its owner's program shows it; 0 for the file as a whole
     * @param value what stands there
     */
    record Finding(int row, Rule rule, String value) {}

    enum Rule {
        /** The file could not be opened; the value names the reason. */
        UNREADABLE,
        /** No row names the columns that are needed. */
        NO_HEADING,
        /** Nothing under the heading. */
        NO_ROWS,
        UNKNOWN_AREA,
        NO_YEAR,
        NO_AGES,
        NO_SEX,
        NO_SUBJECT,
        NO_NUMBER,
        BELOW_ZERO,
        /** Two rows are about the same people. */
        TWICE,
        /** Two bands of ages of one area and year have people in common. */
        OVERLAP,
        /** Care used is not told of every age. */
        AGES_MISSING,
        /** There are more wrong rows than are told. */
        MORE;

        String key() {
            return "forecast.rule." + name();
        }
    }
}
