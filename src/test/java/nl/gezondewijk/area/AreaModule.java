package nl.gezondewijk.area;

import java.time.Clock;
import javax.sql.DataSource;
import nl.gezondewijk.database.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The nouns of this module on a database of their own, with real transactions and without the rest of the program. */
public final class AreaModule {
    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    private AreaModule(DataSource database) {
        beans.registerBean(DataSource.class, () -> database);
        beans.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(database));
        beans.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        beans.registerBean(Clock.class, Clock::systemUTC);
        beans.register(
                Transactions.class,
                Areas.class,
                Regions.class,
                Extents.class,
                NamedAreas.class,
                Search.class,
                Borders.class,
                PostcodeLinks.class,
                Postcodes.class,
                FocusAreas.class);
        beans.refresh();
    }

    @EnableTransactionManagement
    static class Transactions {}

    public static AreaModule fresh() {
        return new AreaModule(TestDatabase.fresh().dataSource());
    }

    public JdbcClient client() {
        return beans.getBean(JdbcClient.class);
    }

    public Areas areas() {
        return beans.getBean(Areas.class);
    }

    public Regions regions() {
        return beans.getBean(Regions.class);
    }

    public Extents extents() {
        return beans.getBean(Extents.class);
    }

    public Search search() {
        return beans.getBean(Search.class);
    }

    public NamedAreas named() {
        return beans.getBean(NamedAreas.class);
    }

    public Borders borders() {
        return beans.getBean(Borders.class);
    }

    public PostcodeLinks links() {
        return beans.getBean(PostcodeLinks.class);
    }

    public Postcodes postcodes() {
        return beans.getBean(Postcodes.class);
    }

    public FocusAreas focusAreas() {
        return beans.getBean(FocusAreas.class);
    }
}
