package nl.gezondewijk;

import java.net.BindException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/**
 * What went wrong, as the one sentence that helps.
 *
 * @param known whether we foresaw it, so that its stack trace would tell nobody anything
 */
record Fault(String sentence, boolean known) {

    static Fault in(Throwable failure) {
        var causes = causes(failure);
        return causes.stream()
                .flatMap(cause -> told(cause).stream())
                .findFirst()
                .map(told -> new Fault(sentence(told), true))
                .orElseGet(() -> new Fault(sentence(lastWords(causes)), false));
    }

    private static Optional<String> told(Throwable cause) {
        if (cause.getClass().getName().startsWith("nl.gezondewijk.") && cause.getMessage() != null) {
            return Optional.of(cause.getMessage());
        }
        return switch (cause) {
            case PortInUseException port -> Optional.of(Port.taken(port.getPort()));
            case BindException _ -> Optional.of("the port is in use by another program; choose another with PORT=8081");
            case SQLException sql -> Optional.of(told(sql));
            case IllegalArgumentException wrong when isOurs(wrong) -> Optional.ofNullable(wrong.getMessage());
            default -> Optional.empty();
        };
    }

    /** Our own refusals of what was asked say what would be right; those of a library are a defect of ours. */
    private static boolean isOurs(IllegalArgumentException wrong) {
        return wrong.getStackTrace().length > 0
                && wrong.getStackTrace()[0].getClassName().startsWith("nl.gezondewijk.");
    }

    private static String told(SQLException failure) {
        return "53100".equals(failure.getSQLState())
                ? "the disk of the database is full; free some space there"
                : "the database says: " + failure.getMessage();
    }

    private static String lastWords(List<Throwable> causes) {
        var last = causes.getLast();
        return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
    }

    private static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static String sentence(String text) {
        var line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        var started = line.isEmpty() ? "Unknown failure" : Character.toUpperCase(line.charAt(0)) + line.substring(1);
        return started.endsWith(".") ? started : started + ".";
    }
}
