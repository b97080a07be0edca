package nl.gezondewijk.source;

import java.nio.file.Path;

/** A kind of file that can be loaded; each is a bean. */
interface Format {
    /** What a person writes to name it, such as {@code rivm-health}. */
    String key();

    /**
     * Reads and checks a file.
     *
     * @return what is to be done in the one transaction that publishes it
     * @throws Refused when it cannot be read at all
     */
    Runnable read(Path file, String name, Intake intake);
}
