package nl.gezondewijk.contribution;

import java.util.List;

/**
 * What a sheet would become.
 *
 * @param rows how many of it were read
 * @param areas how many areas would have figures, those that were added up included
 * @param figures how many indicators would have them
 * @param periods of which years
 */
record Checked(Findings findings, long rows, long areas, int figures, List<String> periods) {
    Checked {
        periods = List.copyOf(periods);
    }

    boolean isFit() {
        return findings.errors() == 0;
    }
}
