package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How parties stood, each time that it was gauged: a new one never wipes out an older one. */
@Component
class Stances {
    private static final String ALL = """
            s.organisation, s.phase, s.support, s.interest, s.contribution, s.threshold, s.brings, s.gets, s.meetings, s.noted_by, s.noted_at
            FROM network.stance s
            """;

    private final JdbcClient db;
    private final Trail trail;

    Stances(JdbcClient db, Trail trail) {
        this.db = db;
        this.trail = trail;
    }

    /** Of one party, the newest first. */
    List<Stance> list(int organisation) {
        return db.sql("SELECT " + ALL + "WHERE s.organisation = :organisation ORDER BY s.id DESC")
                .param("organisation", organisation)
                .query(Stances::stance)
                .list();
    }

    /** The newest of each of these. */
    Map<Integer, Stance> newest(Collection<Organisation> of) {
        return db
                .sql("SELECT DISTINCT ON (s.organisation) " + ALL
                        + "WHERE s.organisation = ANY(:of) ORDER BY s.organisation, s.id DESC")
                .param("of", of.stream().map(Organisation::id).toArray(Integer[]::new))
                .query(Stances::stance)
                .list()
                .stream()
                .collect(Collectors.toMap(Stance::organisation, Function.identity()));
    }

    @Transactional
    void note(Stance stance, Visit visit) {
        db.sql("""
                        INSERT INTO network.stance (organisation, phase, support, interest, contribution, threshold, brings, gets, meetings, noted_by, noted_at)
                        VALUES (:organisation, :phase, :support, :interest, :contribution, :threshold, :brings, :gets, :meetings, :by, :at)
                        """)
                .param("organisation", stance.organisation())
                .param("phase", stance.phase().name())
                .param("support", number(stance.support()), Types.INTEGER)
                .param("interest", stance.interest())
                .param("contribution", stance.contribution())
                .param("threshold", stance.threshold())
                .param("brings", stance.brings())
                .param("gets", stance.gets())
                .param("meetings", number(stance.meetings()), Types.INTEGER)
                .param("by", stance.notedBy())
                .param("at", stance.notedAt().atOffset(ZoneOffset.UTC))
                .update();
        trail.record(
                visit.who(),
                "network.stance-noted",
                Organisation.KIND + ":" + stance.organisation(),
                Outcome.DONE,
                visit.origin());
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Stance stance(ResultSet row, int index) throws SQLException {
        return new Stance(
                row.getInt("organisation"),
                Stance.Phase.valueOf(row.getString("phase")),
                number(row, "support"),
                row.getString("interest"),
                row.getString("contribution"),
                row.getString("threshold"),
                row.getString("brings"),
                row.getString("gets"),
                number(row, "meetings"),
                row.getString("noted_by"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant());
    }
}
