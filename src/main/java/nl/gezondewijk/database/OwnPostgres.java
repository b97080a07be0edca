package nl.gezondewijk.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL in the data folder, started and stopped with the program, when no other is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("environment.getProperty('DATABASE_URL', '').isBlank()")
class OwnPostgres {

    @Bean
    Postgres postgres(
            @Value("${gezondewijk.data}") Path folder, @Value("${gezondewijk.data.shared:false}") boolean shared) {
        return shared ? Postgres.startedOrJoined(folder) : PostgresFolder.started(folder);
    }

    /** Spring makes its connection pool from this, as it would from {@code spring.datasource.*}. */
    @Bean
    JdbcConnectionDetails ownConnection(Postgres postgres) {
        return postgres.connection();
    }
}
