package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.seal.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of people in networks, sealed; each goes with the consent or with the person. */
@Component
class Pictures {
    private static final String ALL =
            "SELECT i.person, i.sealed, i.agreed_on, i.told FROM network.picture i JOIN network.person p ON p.id = i.person ";

    private final JdbcClient db;
    private final Seal seal;
    private final Trail trail;
    private final Clock clock;

    Pictures(JdbcClient db, Seal seal, Trail trail, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.trail = trail;
        this.clock = clock;
    }

    /** By person. */
    Map<Integer, Picture> list(int approach) {
        return db
                .sql(ALL + "WHERE p.approach = :approach")
                .param("approach", approach)
                .query(this::picture)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Picture::person, Function.identity()));
    }

    Optional<Picture> find(Person person) {
        return db.sql(ALL + "WHERE p.id = :id")
                .param("id", person.id())
                .query(this::picture)
                .optional()
                .flatMap(Function.identity());
    }

    /** In place of one that was there. */
    @Transactional
    void put(Picture picture, Actor by, String origin) {
        db.sql("""
                        INSERT INTO network.picture (person, sealed, agreed_on, agreed_how, told, noted_by, noted_at)
                        VALUES (:person, :sealed, :agreed, :how, :told, :by, :now)
                        ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed, agreed_on = excluded.agreed_on,
                            agreed_how = excluded.agreed_how, told = excluded.told, noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        """)
                .param("person", picture.person())
                .param("sealed", seal.close(picture.jpeg()))
                .param("agreed", picture.agreed())
                .param("how", picture.byThemselves() ? "LINK" : "TOLD")
                .param("told", picture.told())
                .param("by", by.reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(by, "network.picture-put", Person.KIND + ":" + picture.person(), Outcome.DONE, origin);
    }

    @Transactional
    void remove(Person person, Actor by, String origin) {
        int removed = db.sql("DELETE FROM network.picture WHERE person = :id")
                .param("id", person.id())
                .update();
        if (removed == 1) {
            trail.record(by, "network.picture-removed", person.reference(), Outcome.DONE, origin);
        }
    }

    /** None where the key was given up. */
    private Optional<Picture> picture(ResultSet row, int number) throws SQLException {
        int person = row.getInt("person");
        var agreed = row.getObject("agreed_on", LocalDate.class);
        var told = row.getString("told");
        return seal.open(row.getBytes("sealed")).map(jpeg -> new Picture(person, jpeg, agreed, told));
    }
}
