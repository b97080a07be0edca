package nl.gezondewijk.directory;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gezondewijk.directory.Offer.Ages;
import nl.gezondewijk.directory.Offer.Contact;
import nl.gezondewijk.directory.Offer.Cost;
import nl.gezondewijk.directory.Offer.Place;
import nl.gezondewijk.directory.Offer.Provider;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries whole, in three questions however many they are. */
@Component
class EntryRows {
    private final JdbcClient db;
    private final PlaceRows placed;

    EntryRows(JdbcClient db, PlaceRows placed) {
        this.db = db;
        this.placed = placed;
    }

    /** @param where one of ours, over {@code s} */
    List<Entry> list(String where, Map<String, ?> parameters) {
        var places = placed.list(where, parameters);
        return db.sql("""
                        SELECT s.id, s.organization, s.approach, s.state, s.kind, s.name, s.description, s.url, s.phone, s.email,
                            s.application_process, s.amount, s.fees_description, s.minimum_age, s.maximum_age,
                            s.eligibility_description, s.topics, s.audiences, s.languages, s.last_modified, s.checked_on,
                            s.due, s.source, s.source_id, o.name AS provider, o.website
                        FROM directory.service s JOIN directory.organization o ON o.id = s.organization
                        WHERE %s ORDER BY s.due, s.name, s.id
                        """.formatted(where))
                .params(parameters)
                .query((row, number) -> entry(row, places))
                .list();
    }

    private static Entry entry(ResultSet row, PlaceRows.Found places) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var source = row.getString("source");
        return new Entry(
                id,
                row.getObject("organization", UUID.class),
                places.placed(id),
                row.getInt("approach"),
                Entry.State.valueOf(row.getString("state")),
                offer(row, places.places(id), places.times(id)),
                row.getObject("last_modified", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("checked_on", LocalDate.class)),
                row.getObject("due", LocalDate.class),
                source == null ? Optional.empty() : Optional.of(new Entry.Source(source, row.getString("source_id"))));
    }

    private static Offer offer(ResultSet row, List<Place> places, List<Schedule> times) throws SQLException {
        return new Offer(
                row.getString("name"),
                row.getString("description"),
                Offer.Kind.valueOf(row.getString("kind")),
                new Provider(row.getString("provider"), row.getString("website")),
                places,
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

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
