package nl.gezondewijk;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The platform: one program of modules, started by a {@link Commands command}. */
@SpringBootApplication
@Modulithic(sharedModules = {"page", "audit"})
public class GezondeWijk {

    /** Dutch wall-clock time, also on a server abroad. */
    public static final ZoneId TIME_ZONE = ZoneId.of("Europe/Amsterdam");

    public static void main(String[] arguments) {
        int code = Commands.run(arguments);
        if (code != Commands.KEEP_RUNNING) {
            System.exit(code);
        }
    }

    @Bean
    Clock clock() {
        return Clock.system(TIME_ZONE);
    }
}
