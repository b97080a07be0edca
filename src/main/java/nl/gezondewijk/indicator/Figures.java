package nl.gezondewijk.indicator;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of all areas, read a block of indicators at a time. */
@Component
public class Figures {
    private static final ScopedValue<Then> THEN = ScopedValue.newInstance();

    private final JdbcClient db;
    private final Releases releases;
    private final OwnIndicators own;
    private final Circles circles;
    private volatile Editions current;

    Figures(JdbcClient db, Releases releases, OwnIndicators own, Circles circles) {
        this.db = db;
        this.releases = releases;
        this.own = own;
        this.circles = circles;
        this.current = new Editions(0, List.of());
    }

    /** One area in one period of a release. */
    public record Want(int release, String area, String period) {
        public static Want of(Spot spot, String area) {
            return new Want(spot.at(area).release().id(), area, spot.period().code());
        }
    }

    private record Then(Edition.Key edition, Actor reader) {}

    /** What is published now and may be read by whom this thread is at work for. */
    public Edition edition() {
        return THEN.isBound() ? then(THEN.get()) : edition(Actor.current());
    }

    /**
     * Does something as it would have come out in an edition of before: what this thread reads meanwhile is what was published then.
     * What the reader may see of it, and what was withdrawn, is as it is now.
     */
    public <T> T asOf(Edition.Key edition, Actor reader, Supplier<T> deed) {
        return ScopedValue.where(THEN, new Then(edition, reader)).call(deed::get);
    }

    private Edition then(Then then) {
        var published = releases.list(then.edition().releases());
        return new Editions(then.edition().number(), published).readBy(then.reader(), circles::of);
    }

    /**
     * Whether the reader of the moment may see no figures of an indicator, and somebody else has or had them: what an own figure is called
     * stays its owner's when nothing of it is published any more.
     */
    public boolean isClosed(Indicator indicator) {
        var reader = THEN.isBound() ? THEN.get().reader() : Actor.current();
        boolean seen = !edition(reader).series(indicator).isEmpty();
        var measured = indicator.share().map(Indicator.Share::numerator).orElse(indicator.key());
        return !seen && (own.isOfAnother(indicator.key(), reader) || current.hides(measured, reader, circles::of));
    }

    /** The same for one reader; asks the database only whether anything changed. */
    public Edition edition(Actor reader) {
        long number = releases.edition();
        var known = current;
        if (known.number() != number) {
            own.join();
            known = new Editions(number, releases.listPublished());
            current = known;
        }
        return known.readBy(reader, circles::of);
    }

    /** Reads what is wanted in one question; what is not there has no row in the book. */
    public Book read(Collection<Want> wants) {
        var unique = wants.stream().distinct().toList();
        var rows = new HashMap<Want, Map<Integer, Book.Row>>();
        db.sql("""
                        SELECT f.release, f.area, f.period, f.block, f.values, f.reasons, f.lower, f.upper
                        FROM unnest(:releases, :areas, :periods) AS w (release, area, period)
                        JOIN indicator.figures f ON f.release = w.release AND f.area = w.area AND f.period = w.period
                        """)
                .param("releases", unique.stream().map(Want::release).toArray(Integer[]::new))
                .param("areas", unique.stream().map(Want::area).toArray(String[]::new))
                .param("periods", unique.stream().map(Want::period).toArray(String[]::new))
                .query((RowCallbackHandler) row -> rows.computeIfAbsent(
                                new Want(row.getInt("release"), row.getString("area"), row.getString("period")),
                                want -> new HashMap<>())
                        .put(row.getInt("block"), row(row)));
        return new Book(rows);
    }

    private static Book.Row row(ResultSet row) throws SQLException {
        return new Book.Row(
                numbers(row.getArray("values")),
                row.getString("reasons"),
                row.getArray("lower") == null ? null : numbers(row.getArray("lower")),
                row.getArray("upper") == null ? null : numbers(row.getArray("upper")));
    }

    static double[] numbers(Array array) throws SQLException {
        var boxed = (@Nullable Double[]) array.getArray();
        var numbers = new double[boxed.length];
        for (int i = 0; i < boxed.length; i++) {
            var one = boxed[i];
            numbers[i] = one == null ? Double.NaN : one;
        }
        return numbers;
    }
}
