package nl.gezondewijk.seal;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals for tests of other modules. */
public final class Seals {
    private Seals() {}

    public static Seal in(JdbcClient db, Path folder) {
        return new Seal(db, "", folder, false);
    }
}
