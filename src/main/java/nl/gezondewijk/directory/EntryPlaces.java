package nl.gezondewijk.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down where and when an entry is. */
@Component
class EntryPlaces {
    private final JdbcClient db;

    EntryPlaces(JdbcClient db) {
        this.db = db;
    }

    /** In place of where and when it was before; a place that stays keeps its id, by which other programs know it. */
    void put(UUID service, int approach, Offer offer) {
        db.sql("DELETE FROM directory.schedule WHERE service = :service")
                .param("service", service)
                .update();
        var locations =
                offer.places().stream().map(place -> location(approach, place)).toList();
        db.sql("DELETE FROM directory.service_at_location WHERE service = :service AND location <> ALL(:stay)")
                .param("service", service)
                .param("stay", locations.toArray(UUID[]::new))
                .update();
        schedules(service, null, offer.times());
        for (int number = 0; number < locations.size(); number++) {
            put(service, locations.get(number), number);
            schedules(service, locations.get(number), offer.places().get(number).times());
        }
    }

    private void put(UUID service, UUID location, int number) {
        db.sql("""
                        INSERT INTO directory.service_at_location (id, service, location, number) VALUES (:id, :service, :location, :number)
                        ON CONFLICT (service, location) DO UPDATE SET number = excluded.number
                        """)
                .param("id", UUID.randomUUID())
                .param("service", service)
                .param("location", location)
                .param("number", number)
                .update();
    }

    private UUID location(int approach, Offer.Place place) {
        return db.sql("""
                        INSERT INTO directory.location (id, approach, name, address, postal_code, city, area, accessibility, at)
                        VALUES (:id, :approach, :name, :address, :postcode, :city, :area, :access,
                            point(cast(:x AS float8), cast(:y AS float8)))
                        ON CONFLICT (approach, lower(name), lower(address), postal_code) DO UPDATE
                        SET city = excluded.city, area = excluded.area, accessibility = excluded.accessibility, at = excluded.at
                        RETURNING id
                        """)
                .param("id", UUID.randomUUID())
                .param("approach", approach)
                .param("name", place.name())
                .param("address", place.address())
                .param("postcode", place.postcode())
                .param("city", place.city())
                .param("area", place.area())
                .param("access", place.access())
                .param("x", place.at().map(Spot::x).orElse(null))
                .param("y", place.at().map(Spot::y).orElse(null))
                .query(UUID.class)
                .single();
    }

    private void schedules(UUID service, @Nullable UUID location, List<Schedule> times) {
        for (var one : times) {
            db.sql("""
                            INSERT INTO directory.schedule (id, service, location, every, byday, which, dtstart, until, opens_at, closes_at)
                            VALUES (:id, :service, :location, :every, :byday, :which, :from, :until, :opens, :closes)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("service", service)
                    .param("location", location)
                    .param("every", one.every().name())
                    .param(
                            "byday",
                            one.days().stream()
                                    .sorted()
                                    .map(day -> Moment.of(day).name())
                                    .toArray(String[]::new))
                    .param("which", one.which())
                    .param("from", one.from().orElse(null))
                    .param("until", one.until().orElse(null))
                    .param("opens", one.opens().orElse(null))
                    .param("closes", one.closes().orElse(null))
                    .update();
        }
    }
}
