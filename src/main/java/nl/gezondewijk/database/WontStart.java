package nl.gezondewijk.database;

import java.nio.file.Path;
import java.util.List;

/** Our own PostgreSQL does not come up, and what may help. */
final class WontStart extends RuntimeException {
    private static final List<String> FULL =
            List.of("No space left on device", "Check free disk space", "Disk quota exceeded");

    WontStart(Path folder, String why) {
        super("the PostgreSQL in %s does not start: %s; %s/postgres.log tells more, and if it is damaged, "
                        .formatted(folder, why, folder)
                + "move the folder away and put your last backup back with 'gezondewijk restore FILE.zip'");
    }

    /** Picks what helps from all that its tools and its log said. */
    static RuntimeException because(Path folder, String said) {
        if (FULL.stream().anyMatch(said::contains)) {
            return DataFolder.Unusable.full(folder);
        }
        if (said.contains("Permission denied") && PostgresTools.asRoot()) {
            return new DataFolder.Unusable(
                    folder,
                    "a PostgreSQL that root starts has only the rights of the files' owner and may not pass there; "
                            + "choose a folder that root owns, as all folders above it, with GEZONDEWIJK_DATA");
        }
        return new WontStart(folder, PostgresLog.complaint(said));
    }
}
