package nl.gezondewijk.database;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** One database somewhere, and who we are there, as {@code postgresql://user:password@host:5432/name} says it. */
record ConfiguredConnection(String getJdbcUrl, String getUsername, String getPassword)
        implements JdbcConnectionDetails {
    private static final int OLDEST = 15;

    /** JDBC's way of writing it ({@code jdbc:postgresql://host/name?user=…&password=…}) will do too. */
    static ConfiguredConnection named(String url) {
        try {
            var address = URI.create(url.strip().replaceFirst("^jdbc:", ""));
            if (!Objects.requireNonNullElse(address.getScheme(), "").matches("postgres(ql)?")
                    || address.getHost() == null
                    || address.getPath().length() < 2) {
                throw new Unreadable();
            }
            var query = Objects.requireNonNullElse(address.getRawQuery(), "");
            var who = Objects.requireNonNullElse(address.getRawUserInfo(), "").split(":", 2);
            var port = address.getPort() < 0 ? "" : ":" + address.getPort();
            return new ConfiguredConnection(
                    "jdbc:postgresql://" + address.getHost() + port + address.getRawPath() + withoutWho(query),
                    who[0].isEmpty() ? named("user", query) : decoded(who[0]),
                    who.length < 2 ? named("password", query) : decoded(who[1]));
        } catch (IllegalArgumentException e) {
            throw new Unreadable();
        }
    }

    /** Says at once, in one sentence, what a connection pool would say after half a minute in forty lines. */
    void check() {
        var question = "SELECT has_database_privilege(current_database(), 'CREATE'), NOT pg_is_in_recovery()";
        try (var connection = DriverManager.getConnection(getJdbcUrl, getUsername, getPassword);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            mustSuffice(connection.getMetaData().getDatabaseMajorVersion(), answer.getBoolean(1), answer.getBoolean(2));
        } catch (SQLException e) {
            throw new Unusable(place(), reason(e));
        }
    }

    void mustSuffice(int version, boolean mayCreate, boolean writable) {
        if (version < OLDEST) {
            throw new Unusable(place(), "it is PostgreSQL " + version + ", and we need " + OLDEST + " or later");
        }
        if (!writable) {
            throw new Unusable(place(), "it is a copy that can only be read; name its primary in DATABASE_URL");
        }
        if (!mayCreate) {
            var right = "GRANT CREATE ON DATABASE " + name() + " TO " + getUsername;
            throw new Unusable(place(), getUsername + " may not make schemas in it; let its owner say " + right);
        }
    }

    private String reason(SQLException failure) {
        return switch (Objects.requireNonNullElse(failure.getSQLState(), "")) {
            case "08001", "08004", "08006" ->
                "nothing answers there; start that PostgreSQL or correct the host and port in DATABASE_URL";
            case "3D000" -> "there is no database of that name; make it with 'createdb " + name() + "'";
            case "28P01", "28000" -> "it does not let " + getUsername + " in with this password; correct DATABASE_URL";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private String place() {
        return getJdbcUrl.replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
    }

    private String name() {
        return place().replaceFirst("^[^/]*/", "");
    }

    private static String named(String option, String query) {
        return Stream.of(query.split("&", -1))
                .filter(pair -> pair.startsWith(option + "="))
                .map(pair -> decoded(pair.substring(option.length() + 1)))
                .findFirst()
                .orElse("");
    }

    private static String withoutWho(String query) {
        var rest = Stream.of(query.split("&", -1))
                .filter(pair -> !pair.isEmpty() && !pair.matches("(user|password)=.*"))
                .collect(joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** It names no database that we understand; the value is not repeated, for there may be a password in it. */
    static final class Unreadable extends RuntimeException {
        Unreadable() {
            super("DATABASE_URL must read postgresql://user:password@host:5432/name, "
                    + "with characters like @, : and / in the password as %40, %3A and %2F");
        }
    }

    /** The database is not there, or not one that we can work in. */
    static final class Unusable extends RuntimeException {
        Unusable(String place, String why) {
            super("the database " + place + " cannot be used: " + why);
        }
    }
}
