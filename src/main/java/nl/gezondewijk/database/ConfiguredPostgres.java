package nl.gezondewijk.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The PostgreSQL that {@code DATABASE_URL} names, as {@code postgresql://user:password@host:5432/name}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${DATABASE_URL:}'.isBlank()")
class ConfiguredPostgres {
    private static final int OLDEST = 15;

    @Bean
    JdbcConnectionDetails configuredConnection(@Value("${DATABASE_URL}") String url) {
        var connection = Named.in(url);
        connection.check();
        return connection;
    }

    /** One database somewhere, and who we are there. */
    record Named(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

        static Named in(String url) {
            try {
                var plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
                var address = URI.create(plain.strip());
                if (address.getHost() == null
                        || address.getPath().length() < 2
                        || !address.getScheme().startsWith("postgres")) {
                    throw new Unreachable("DATABASE_URL", "it must read postgresql://user:password@host:5432/name");
                }
                var query = new Properties();
                if (address.getRawQuery() != null) {
                    for (var pair : address.getRawQuery().split("&", -1)) {
                        var parts = pair.split("=", 2);
                        query.setProperty(parts[0], parts.length > 1 ? decoded(parts[1]) : "");
                    }
                }
                var who = address.getRawUserInfo() == null
                        ? new String[] {query.getProperty("user", ""), query.getProperty("password", "")}
                        : (address.getRawUserInfo() + ":").split(":", -1);
                var rest = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
                var port = address.getPort() < 0 ? 5432 : address.getPort();
                return new Named(
                        "jdbc:postgresql://" + address.getHost() + ":" + port + address.getRawPath() + rest,
                        decoded(who[0]),
                        decoded(who[1]));
            } catch (IllegalArgumentException e) {
                throw new Unreachable("DATABASE_URL", "it must read postgresql://user:password@host:5432/name");
            }
        }

        /** Says at once, in one sentence, what a connection pool would say after half a minute in forty lines. */
        void check() {
            try (var connection = DriverManager.getConnection(getJdbcUrl, getUsername, getPassword)) {
                int version = connection.getMetaData().getDatabaseMajorVersion();
                if (version < OLDEST) {
                    throw new Unreachable(
                            where(), "it is PostgreSQL " + version + ", and we need " + OLDEST + " or later");
                }
            } catch (SQLException e) {
                throw new Unreachable(where(), String.valueOf(e.getMessage()));
            }
        }

        private String where() {
            return getJdbcUrl.replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }

    static final class Unreachable extends RuntimeException {
        Unreachable(String where, String why) {
            super("cannot use the database " + where + ": " + why);
        }
    }
}
