package nl.gezondewijk.directory;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gezondewijk.directory.Offer.Ages;
import nl.gezondewijk.directory.Offer.Contact;
import nl.gezondewijk.directory.Offer.Cost;
import nl.gezondewijk.directory.Offer.Place;
import nl.gezondewijk.directory.Offer.Provider;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries whole, in two questions however many they are. */
@Component
class EntryRows {
    private final JdbcClient db;

    EntryRows(JdbcClient db) {
        this.db = db;
    }

    private record Timed(UUID service, Schedule schedule) {}

    /** @param where one of ours, over {@code s} */
    List<Entry> list(String where, Map<String, ?> parameters) {
        var times = db
                .sql("""
                        SELECT t.service, t.every, t.byday, t.which, t.dtstart, t.until, t.opens_at, t.closes_at
                        FROM directory.schedule t JOIN directory.service s ON s.id = t.service
                        WHERE %s ORDER BY t.dtstart NULLS FIRST, t.opens_at, t.id
                        """.formatted(where))
                .params(parameters)
                .query((row, number) -> new Timed(row.getObject("service", UUID.class), schedule(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Timed::service, Collectors.mapping(Timed::schedule, Collectors.toList())));
        return db.sql("""
                        SELECT s.id, s.organization, s.approach, s.state, s.kind, s.name, s.description, s.url, s.phone, s.email,
                            s.application_process, s.amount, s.fees_description, s.minimum_age, s.maximum_age,
                            s.eligibility_description, s.topics, s.audiences, s.languages, s.last_modified, s.checked_on,
                            s.due, s.source, s.source_id, o.name AS provider, o.website,
                            l.id AS location, l.name AS place, l.address, l.postal_code, l.city, l.area, l.accessibility,
                            l.at[0] AS x, l.at[1] AS y
                        FROM directory.service s
                        JOIN directory.organization o ON o.id = s.organization
                        LEFT JOIN directory.location l ON l.id = s.location
                        WHERE %s ORDER BY s.due, s.name, s.id
                        """.formatted(where))
                .params(parameters)
                .query((row, number) -> entry(row, times.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Entry entry(ResultSet row, List<Schedule> times) throws SQLException {
        var source = row.getString("source");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("organization", UUID.class),
                Optional.ofNullable(row.getObject("location", UUID.class)),
                row.getInt("approach"),
                Entry.State.valueOf(row.getString("state")),
                offer(row, times),
                row.getObject("last_modified", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("checked_on", LocalDate.class)),
                row.getObject("due", LocalDate.class),
                source == null ? Optional.empty() : Optional.of(new Entry.Source(source, row.getString("source_id"))));
    }

    private static Offer offer(ResultSet row, List<Schedule> times) throws SQLException {
        return new Offer(
                row.getString("name"),
                row.getString("description"),
                Offer.Kind.valueOf(row.getString("kind")),
                new Provider(row.getString("provider"), row.getString("website")),
                place(row),
                times,
                new Cost(
                        Optional.ofNullable(row.getBigDecimal("amount")).map(BigDecimal::stripTrailingZeros),
                        row.getString("fees_description")),
                texts(row.getArray("topics")),
                texts(row.getArray("audiences")),
                new Ages(number(row, "minimum_age"), number(row, "maximum_age")),
                row.getString("eligibility_description"),
                texts(row.getArray("languages")),
                new Contact(row.getString("phone"), row.getString("email"), row.getString("url")),
                row.getString("application_process"));
    }

    private static Optional<Place> place(ResultSet row) throws SQLException {
        if (row.getObject("location") == null) {
            return Optional.empty();
        }
        var x = row.getObject("x", Double.class);
        var y = row.getObject("y", Double.class);
        return Optional.of(new Place(
                row.getString("place"),
                row.getString("address"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("area"),
                row.getString("accessibility"),
                x == null || y == null ? Optional.empty() : Optional.of(new Spot(x, y))));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                Schedule.Every.valueOf(row.getString("every")),
                Moment.days(texts(row.getArray("byday"))),
                row.getInt("which"),
                Optional.ofNullable(row.getObject("dtstart", LocalDate.class)),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                time(row, "opens_at"),
                time(row, "closes_at"));
    }

    private static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalTime.class));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
