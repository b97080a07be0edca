package nl.gezondewijk.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The PostgreSQL that {@code DATABASE_URL} names. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!environment.getProperty('DATABASE_URL', '').isBlank()")
class ConfiguredPostgres {

    @Bean
    JdbcConnectionDetails configuredConnection(Environment environment) {
        var connection = ConfiguredConnection.named(environment.getRequiredProperty("DATABASE_URL"));
        connection.check();
        return connection;
    }
}
