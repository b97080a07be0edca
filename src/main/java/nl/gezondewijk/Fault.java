package nl.gezondewijk;

import java.net.BindException;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what went wrong while starting into the one sentence that helps. */
final class Fault {
    private Fault() {}

    static String sentence(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(cause);
        }
        for (var cause : causes.reversed()) {
            if (cause instanceof PortInUseException port) {
                return "Port " + port.getPort() + " is in use by another program; choose another with PORT=8081.";
            }
            if (cause instanceof BindException) {
                return "The port is in use by another program; choose another with PORT=8081.";
            }
            if (cause.getClass().getName().startsWith("nl.gezondewijk.")) {
                return sentence(cause.getMessage());
            }
            if (cause instanceof SQLException sql) {
                return sentence("The database says: " + sql.getMessage());
            }
        }
        var last = causes.getLast();
        return sentence(last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage());
    }

    private static String sentence(@Nullable String text) {
        var line = text == null ? "Unknown failure" : text.strip().replaceAll("\\s*\\R\\s*", " ");
        var started = Character.toUpperCase(line.charAt(0)) + line.substring(1);
        return started.endsWith(".") ? started : started + ".";
    }
}
