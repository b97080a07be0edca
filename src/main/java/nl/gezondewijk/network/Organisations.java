package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parties in the networks of all approaches; one that ended stays known by its number. */
@Component
public class Organisations {
    private static final String ALL = """
            SELECT o.id, o.approach, o.name, o.domains, o.website, o.phone, o.address, o.place, o.x, o.y
            FROM network.organisation o
            """;

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Organisations(JdbcClient db, Trail trail, Clock clock, Names names) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
        names.ask(Organisation.KIND, this::names);
    }

    /** Those of an approach that have not ended, by name. */
    public List<Organisation> list(int approach) {
        return list(List.of(approach));
    }

    /** Those of any of these approaches that have not ended, by name. */
    List<Organisation> list(Collection<Integer> approaches) {
        return db.sql(
                        ALL
                                + "WHERE o.approach = ANY(:approaches) AND o.ended_at IS NULL ORDER BY o.name COLLATE \"nl-x-icu\", o.id")
                .param("approaches", approaches.toArray(Integer[]::new))
                .query(Organisations::organisation)
                .list();
    }

    /** One of this approach, also when it has ended since. */
    public Optional<Organisation> find(int approach, int id) {
        return db.sql(ALL + "WHERE o.approach = :approach AND o.id = :id")
                .param("approach", approach)
                .param("id", id)
                .query(Organisations::organisation)
                .optional();
    }

    /** The one that has this name in an approach, in capitals or not. */
    Optional<Organisation> findNamed(int approach, String name) {
        return db.sql(
                        ALL
                                + "WHERE o.approach = :approach AND o.ended_at IS NULL AND lower(o.name) = lower(:name) LIMIT 1")
                .param("approach", approach)
                .param("name", name)
                .query(Organisations::organisation)
                .optional();
    }

    /** Keeps what was told of a new one, and gives its number. */
    @Transactional
    int add(Organisation one, Visit visit) {
        int id = told(db.sql("""
                        INSERT INTO network.organisation (approach, name, domains, website, phone, address, place, x, y, made_by, made_at)
                        VALUES (:approach, :name, :domains, :website, :phone, :address, :place, :x, :y, :by, :now)
                        RETURNING id
                        """), one)
                .param("approach", one.approach())
                .param("by", visit.who().reference())
                .param("now", now())
                .query(Integer.class)
                .single();
        note("network.organisation-added", id, visit);
        return id;
    }

    @Transactional
    void change(Organisation one, Visit visit) {
        told(db.sql("""
                        UPDATE network.organisation SET name = :name, domains = :domains, website = :website, phone = :phone,
                            address = :address, place = :place, x = :x, y = :y
                        WHERE id = :id
                        """), one).param("id", one.id()).update();
        note("network.organisation-changed", one.id(), visit);
    }

    @Transactional
    void end(Organisation one, Visit visit) {
        db.sql("UPDATE network.organisation SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
                .param("now", now())
                .param("id", one.id())
                .update();
        note("network.organisation-ended", one.id(), visit);
    }

    private void note(String deed, int id, Visit visit) {
        trail.record(visit.who(), deed, Organisation.KIND + ":" + id, Outcome.DONE, visit.origin());
    }

    private static StatementSpec told(StatementSpec into, Organisation one) {
        return into.param("name", one.name())
                .param("domains", one.domains().toArray(String[]::new))
                .param("website", one.website())
                .param("phone", one.phone())
                .param("address", one.address())
                .param("place", one.place())
                .param("x", one.point().map(Organisation.Point::x).orElse(null), Types.INTEGER)
                .param("y", one.point().map(Organisation.Point::y).orElse(null), Types.INTEGER);
    }

    private Map<String, String> names(Set<String> ids) {
        return db
                .sql("SELECT o.id::text AS id, o.name FROM network.organisation o WHERE o.id::text IN (:ids)")
                .param("ids", ids)
                .query((row, number) -> Map.entry(row.getString("id"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getInt("id"),
                row.getInt("approach"),
                row.getString("name"),
                new LinkedHashSet<>(
                        Arrays.asList((String[]) row.getArray("domains").getArray())),
                row.getString("website"),
                row.getString("phone"),
                row.getString("address"),
                row.getString("place"),
                Optional.ofNullable(row.getObject("x", Integer.class)).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Organisation.Point(row.getInt("x"), row.getInt("y"))));
    }
}
