package nl.gezondewijk.source;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Regions;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.Staged;
import nl.gezondewijk.theme.Themes;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The real parts of this module on a real database of their own, without a web server. */
final class Workshop implements AutoCloseable {
    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();

    private Workshop(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(6);
        parts.registerBean(HikariDataSource.class, () -> pool);
        parts.getEnvironment().getSystemProperties().putIfAbsent("gezondewijk.source.first-wait", "5ms");
        parts.getEnvironment().getSystemProperties().putIfAbsent("gezondewijk.data", "target/data");
        parts.getEnvironment().getSystemProperties().putIfAbsent("gezondewijk.source.local-addresses", "true");
        parts.register(Parts.class);
        parts.refresh();
    }

    static Workshop fresh() {
        return new Workshop(TestDatabase.fresh().url());
    }

    static Workshop on(String url) {
        return new Workshop(url);
    }

    <T> T get(Class<T> part) {
        return parts.getBean(part);
    }

    int request(Request request) {
        return get(Loads.class).request(request, Actor.PROGRAM, Trail.MACHINE);
    }

    Load run(Request request) {
        int id = request(request);
        return get(RunLoad.class).run(id, (rows, share) -> {});
    }

    List<Finding> findings(Load load) {
        return get(LoadFindings.class).list(load.id(), 10_000);
    }

    List<Rule> rules(Load load) {
        return List.copyOf(get(LoadFindings.class).counts(load.id()).keySet());
    }

    /** What is published now for an indicator, an area and a year. */
    Figure figure(String indicator, String area, int year) {
        var figures = get(Figures.class);
        var spot = figures.edition().list(indicator).stream()
                .filter(one -> one.period().equals(Period.year(year)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing published of " + indicator + " in " + year));
        return figures.read(List.of(Figures.Want.of(spot, area))).figure(spot, area);
    }

    double value(String indicator, String area, int year) {
        return switch (figure(indicator, area, year)) {
            case Figure.Known known -> known.value();
            case Figure.None none -> throw new AssertionError(none);
        };
    }

    JdbcClient db() {
        return get(JdbcClient.class);
    }

    @Override
    public void close() {
        parts.close();
    }

    /** Not marked as a configuration: the program's own scan in other tests would take it in. */
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        Themes.class,
        Indicators.class,
        Releases.class,
        Staged.class,
        nl.gezondewijk.indicator.OwnIndicators.class,
        nl.gezondewijk.audit.Circles.class,
        Figures.class,
        Areas.class,
        Regions.class,
        Trail.class,
        Loads.class,
        LoadFindings.class,
        Checkpoints.class,
        Drafts.class,
        Mappings.class,
        CbsV3.class,
        CbsV4.class,
        RivmHealth.class,
        SesScores.class,
        RegionTable.class,
        BoundaryFile.class,
        PdokBorders.class,
        PostcodeList.class,
        LinkTable.class,
        nl.gezondewijk.area.PostcodeLinks.class,
        Pc4Workbook.class,
        nl.gezondewijk.area.Borders.class,
        nl.gezondewijk.area.Postcodes.class,
        Ownership.class,
        Reach.class,
        Uploads.class,
        nl.gezondewijk.indicator.Differences.class,
        RunLoad.class
    })
    static class Parts {
        @Bean
        static PropertySourcesPlaceholderConfigurer placeholders() {
            return new PropertySourcesPlaceholderConfigurer();
        }

        @Bean
        JdbcClient db(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        JdbcTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate template(JdbcTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        org.springframework.core.convert.ConversionService conversionService() {
            return new org.springframework.boot.convert.ApplicationConversionService();
        }
    }
}
