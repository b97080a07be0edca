package nl.gezondewijk.portrait;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Edition;
import nl.gezondewijk.portrait.Portrait.Adoption;
import nl.gezondewijk.portrait.Portrait.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of all portraits: how one is adopted, and who may read it from then on. */
@Component
class Versions {
    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    /** A version in a list of them. */
    record Version(int number, State state, LocalDate since, Optional<Adoption> adoption) {}

    /** Newest first. */
    List<Version> list(int approach) {
        return db.sql("""
                        SELECT p.number, p.state, p.since, p.adopted_in, p.adopted_on, p.edition, p.releases, p.for_everyone
                        FROM portrait.portrait p WHERE p.approach = :approach ORDER BY p.number DESC
                        """)
                .param("approach", approach)
                .query((row, index) -> new Version(
                        row.getInt("number"),
                        State.valueOf(row.getString("state")),
                        row.getObject("since", LocalDate.class),
                        adoption(row)))
                .list();
    }

    /** Approaches with the number of the newest version that everyone may read. */
    List<ForEveryone> listForEveryone() {
        return db.sql("""
                        SELECT p.approach, max(p.number) AS number FROM portrait.portrait p
                        WHERE p.for_everyone GROUP BY p.approach ORDER BY p.approach
                        """).query(ForEveryone.class).list();
    }

    record ForEveryone(int approach, int number) {}

    /** False when it was adopted already. */
    boolean adopt(Portrait portrait, Adoption adoption, Actor through) {
        return db.sql("""
                        UPDATE portrait.portrait
                        SET state = 'ADOPTED', figures_hidden = false, adopted_in = :in, adopted_on = :on,
                            adopted_through = :through, edition = :edition, releases = :releases,
                            for_everyone = :everyone, revision = revision + 1
                        WHERE id = :id AND state <> 'ADOPTED'
                        """)
                        .param("in", adoption.in())
                        .param("on", adoption.on())
                        .param("through", through.reference())
                        .param("edition", adoption.figures().number())
                        .param("releases", adoption.figures().releases().toArray(Integer[]::new))
                        .param("everyone", adoption.forEveryone())
                        .param("id", portrait.id())
                        .update()
                == 1;
    }

    void open(Portrait adopted) {
        db.sql("UPDATE portrait.portrait SET for_everyone = true WHERE id = :id AND state = 'ADOPTED'")
                .param("id", adopted.id())
                .update();
    }

    /** Lets only who takes part read an adopted version; no earlier one comes in its place. */
    void close(Portrait adopted) {
        db.sql("UPDATE portrait.portrait SET for_everyone = false WHERE approach = :approach AND number <= :number")
                .param("approach", adopted.approach())
                .param("number", adopted.number())
                .update();
    }

    static Optional<Adoption> adoption(ResultSet row) throws SQLException {
        var in = row.getString("adopted_in");
        return in == null
                ? Optional.empty()
                : Optional.of(new Adoption(
                        in,
                        row.getObject("adopted_on", LocalDate.class),
                        new Edition.Key(row.getLong("edition"), numbers(row.getArray("releases"))),
                        row.getBoolean("for_everyone")));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
