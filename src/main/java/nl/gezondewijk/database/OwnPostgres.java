package nl.gezondewijk.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL in the data folder, started and stopped with the program, when no other is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${DATABASE_URL:}'.isBlank()")
class OwnPostgres {

    @Bean
    PostgresFolder postgres(@Value("${gezondewijk.data}") Path folder) {
        return PostgresFolder.started(folder);
    }

    /** Spring makes its connection pool from this, as it would from {@code spring.datasource.*}. */
    @Bean
    JdbcConnectionDetails ownConnection(PostgresFolder postgres) {
        return postgres.connection();
    }
}
