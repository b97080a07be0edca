package nl.gezondewijk.demonstration;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Borders;
import nl.gezondewijk.area.FocusAreas;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.indicator.Derivation;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Figures;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.page.Banner;
import nl.gezondewijk.theme.Themes;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The demonstration on a real database of its own, without a web server. */
final class Stage implements AutoCloseable {
    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();

    private Stage(String url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(3);
        parts.registerBean(HikariDataSource.class, () -> pool);
        parts.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        parts.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(pool));
        parts.registerBean(Clock.class, Clock::systemUTC);
        parts.register(
                Transactions.class,
                Themes.class,
                Indicators.class,
                nl.gezondewijk.indicator.OwnIndicators.class,
                nl.gezondewijk.audit.Circles.class,
                Releases.class,
                Figures.class,
                Areas.class,
                Borders.class,
                FocusAreas.class,
                Banner.class,
                nl.gezondewijk.forecast.Deliveries.class,
                nl.gezondewijk.forecast.Variants.class,
                YearsAhead.class,
                PublishTown.class,
                Demonstration.class);
        parts.refresh();
    }

    static Stage empty() {
        return new Stage(TestDatabase.fresh().url());
    }

    static Stage set() {
        var stage = empty();
        stage.get(Demonstration.class).begin();
        return stage;
    }

    <T> T get(Class<T> part) {
        return parts.getBean(part);
    }

    JdbcClient db() {
        return get(JdbcClient.class);
    }

    /** What is published of an indicator, a share included, for an area in a year. */
    Figure figure(String indicator, String area, int year) {
        var figures = get(Figures.class);
        var share = get(Indicators.class).get(indicator).share();
        var spot = spot(share.map(one -> one.numerator()).orElse(indicator), year);
        var derivation = share.<Derivation>map(one -> new Derivation.Ratio(
                        get(Indicators.class).get(indicator), spot, spot(one.denominator(), year), one.per()))
                .orElseGet(() -> new Derivation.Column(get(Indicators.class).get(indicator), spot));
        var wants = derivation.spots().stream()
                .map(one -> Figures.Want.of(one, area))
                .toList();
        return derivation.figure(figures.read(wants), area);
    }

    double value(String indicator, String area, int year) {
        return switch (figure(indicator, area, year)) {
            case Figure.Known known -> known.value();
            case Figure.None none -> throw new AssertionError(indicator + " of " + area + ": " + none.reason());
        };
    }

    /** A real table of one figure comes in. */
    void publishReal(String dataset, int year) {
        var releases = get(Releases.class);
        var title = new Draft.Title("cbs-kerncijfers", dataset, "Kerncijfers", "1", year, "test");
        var draft = releases.draft(title, List.of(List.of("inwoners")));
        try (var writer = releases.writer(draft)) {
            var row = new Draft.Row("NL00", Period.year(year), 0, new double[] {17}, new char[] {'.'}, null, null);
            writer.write(row);
        }
        releases.publish(draft);
    }

    @Override
    public void close() {
        parts.close();
    }

    private nl.gezondewijk.indicator.Spot spot(String indicator, int year) {
        return get(Figures.class).edition().list(indicator).stream()
                .filter(one -> one.period().equals(Period.year(year)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing published of " + indicator + " in " + year));
    }

    /** No configuration by name: the program's own contexts would find it and take it in. */
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
