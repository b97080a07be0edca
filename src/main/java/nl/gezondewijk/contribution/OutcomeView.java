package nl.gezondewijk.contribution;

import java.util.Optional;
import nl.gezondewijk.sharing.SharingView;

/**
 * What became of a sheet.
 *
 * @param withdrawn why it was withdrawn; empty where it was not
 * @param published the address where they were public already; absent where they were not
 * @param sharing its figures; absent for one that never became any
 */
record OutcomeView(
        int id,
        String supplier,
        String withdrawn,
        boolean discarded,
        boolean own,
        Optional<String> published,
        Optional<SharingView> sharing,
        String wrong) {}
