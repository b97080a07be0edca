package nl.gezondewijk.database;

import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives every Spring context of the tests a fresh {@link TestDatabase}, by the same door as an operator's. */
final class TestDatabaseForContexts implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configuration) {
        return Door.DATABASE_URL;
    }

    /** Always the same, so that tests go on sharing their context. */
    private enum Door implements ContextCustomizer {
        DATABASE_URL;

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestPostgres.closeAfterContexts();
            var url = Map.<String, Object>of(name(), TestDatabase.fresh().url());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", url));
        }
    }
}
