package nl.gezondewijk.database;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings every module's schema to its newest version before anything else asks for a table. */
@Configuration(proxyBeanMethods = false)
class MigrateAtStart {

    @Bean
    FlywayMigrationStrategy schemaPerModule() {
        return flyway -> Migrations.OURS.bring(flyway.getConfiguration().getDataSource());
    }
}
