package nl.gezondewijk.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where and when entries are. */
@Component
class PlaceRows {
    private final JdbcClient db;

    PlaceRows(JdbcClient db) {
        this.db = db;
    }

    /** @param location none where it is the same at all places */
    private record Timed(UUID service, Optional<UUID> location, Schedule schedule) {}

    private record Row(UUID service, Entry.Placed placed, Offer.Place place) {}

    /** By entry. */
    record Found(Map<UUID, List<Row>> rows, Map<UUID, List<Timed>> timed) {

        List<Entry.Placed> placed(UUID entry) {
            return rows.getOrDefault(entry, List.of()).stream().map(Row::placed).toList();
        }

        List<Offer.Place> places(UUID entry) {
            return rows.getOrDefault(entry, List.of()).stream().map(Row::place).toList();
        }

        /** When it is, wherever that is. */
        List<Schedule> times(UUID entry) {
            return at(timed.getOrDefault(entry, List.of()), Optional.empty());
        }
    }

    private static List<Schedule> at(List<Timed> times, Optional<UUID> location) {
        return times.stream()
                .filter(one -> one.location.equals(location))
                .map(Timed::schedule)
                .toList();
    }

    /** @param where one of ours, over {@code s} */
    Found list(String where, Map<String, ?> parameters) {
        var times = db.sql("""
                        SELECT t.service, t.location, t.every, t.byday, t.which, t.dtstart, t.until, t.opens_at, t.closes_at
                        FROM directory.schedule t JOIN directory.service s ON s.id = t.service
                        WHERE %s ORDER BY t.dtstart NULLS FIRST, t.opens_at, t.id
                        """.formatted(where)).params(parameters).query(PlaceRows::timed).list().stream()
                .collect(Collectors.groupingBy(Timed::service));
        var places =
                db.sql("""
                        SELECT p.service, p.id, l.id AS location, l.name, l.address, l.postal_code, l.city, l.area, l.accessibility, l.at[0] AS x, l.at[1] AS y
                        FROM directory.service_at_location p
                        JOIN directory.location l ON l.id = p.location
                        JOIN directory.service s ON s.id = p.service
                        WHERE %s ORDER BY p.service, p.number
                        """.formatted(where)).params(parameters).query((row, number) -> row(row, times)).list().stream()
                        .collect(Collectors.groupingBy(Row::service));
        return new Found(places, times);
    }

    private static Row row(ResultSet row, Map<UUID, List<Timed>> times) throws SQLException {
        var service = row.getObject("service", UUID.class);
        var location = row.getObject("location", UUID.class);
        var x = row.getObject("x", Double.class);
        var y = row.getObject("y", Double.class);
        return new Row(
                service,
                new Entry.Placed(row.getObject("id", UUID.class), location),
                new Offer.Place(
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getString("area"),
                        row.getString("accessibility"),
                        x == null || y == null ? Optional.empty() : Optional.of(new Spot(x, y)),
                        at(times.getOrDefault(service, List.of()), Optional.of(location))));
    }

    private static Timed timed(ResultSet row, int number) throws SQLException {
        return new Timed(
                row.getObject("service", UUID.class),
                Optional.ofNullable(row.getObject("location", UUID.class)),
                new Schedule(
                        Schedule.Every.valueOf(row.getString("every")),
                        Moment.days(EntryRows.texts(row.getArray("byday"))),
                        row.getInt("which"),
                        Optional.ofNullable(row.getObject("dtstart", LocalDate.class)),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        Optional.ofNullable(row.getObject("opens_at", LocalTime.class)),
                        Optional.ofNullable(row.getObject("closes_at", LocalTime.class))));
    }
}
