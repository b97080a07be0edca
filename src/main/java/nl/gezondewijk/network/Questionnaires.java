package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.seal.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What parties were asked of each other, and what they said. Relations stand among the others; trust is kept apart, without who gave it,
 * and told only as the mean of five or more.
 */
@Component
class Questionnaires {
    static final Duration VALID = Duration.ofDays(30);
    static final int LEAST_ANSWERS = 5;

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Questionnaires(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /** A link for this party; an older one that was not used stops working. */
    @Transactional
    String make(Organisation party, Visit visit) {
        db.sql("DELETE FROM network.questionnaire WHERE party = :party AND answered_at IS NULL")
                .param("party", party.id())
                .update();
        var token = Secret.token();
        db.sql("""
                        INSERT INTO network.questionnaire (token_hash, approach, party, expires_at, made_by)
                        VALUES (:hash, :approach, :party, :expires, :by)
                        """)
                .param("hash", Secret.hash(token))
                .param("approach", party.approach())
                .param("party", party.id())
                .param("expires", now().plus(VALID))
                .param("by", visit.who().reference())
                .update();
        trail.record(visit.who(), "network.asked", party.reference(), Outcome.DONE, visit.origin());
        return token;
    }

    Optional<Questionnaire> find(String token) {
        return db.sql("""
                        SELECT q.id, q.approach, q.party, q.expires_at, q.answered_at FROM network.questionnaire q WHERE q.token_hash = :hash
                        """)
                .param("hash", Secret.hash(token))
                .query(Questionnaires::questionnaire)
                .optional();
    }

    /** Gives false when it was answered before: a link is used once. */
    @Transactional
    boolean answer(Questionnaire asked, List<Questionnaire.Said> said, String origin) {
        int first = db.sql("""
                        UPDATE network.questionnaire SET answered_at = :now WHERE id = :id AND answered_at IS NULL AND expires_at > :now
                        """).param("now", now()).param("id", asked.id()).update();
        if (first == 0) {
            return false;
        }
        said.forEach(one -> keep(asked, one));
        var party = Organisation.KIND + ":" + asked.party();
        trail.record(new Actor(party, party), "network.answered", party, Outcome.DONE, origin);
        return true;
    }

    private void keep(Questionnaire asked, Questionnaire.Said said) {
        said.kind().ifPresent(kind -> keep(asked, said, kind));
        if (said.trust() > 0) {
            db.sql("INSERT INTO network.trust (about, score) VALUES (:about, :score)")
                    .param("about", said.about())
                    .param("score", said.trust())
                    .update();
        }
    }

    private void keep(Questionnaire asked, Questionnaire.Said said, Relation.Kind kind) {
        LocalDate today = Days.today(clock);
        db.sql("""
                        UPDATE network.relation SET until = greatest(:today, since)
                        WHERE approach = :approach AND one = :one AND other = :other AND kind = :kind AND until IS NULL
                        """)
                .param("today", today)
                .param("approach", asked.approach())
                .param("one", asked.party())
                .param("other", said.about())
                .param("kind", kind.name())
                .update();
        db.sql("""
                        INSERT INTO network.relation (approach, one, other, kind, strength, since, noted_at)
                        VALUES (:approach, :one, :other, :kind, :strength, :today, :now)
                        """)
                .param("approach", asked.approach())
                .param("one", asked.party())
                .param("other", said.about())
                .param("kind", kind.name())
                .param("strength", said.strength())
                .param("today", today)
                .param("now", now())
                .update();
    }

    /** The mean trust in each party of which five or more said it. */
    Map<Integer, Double> trust(int approach) {
        return db
                .sql("""
                        SELECT t.about, avg(t.score)::float8 AS mean
                        FROM network.trust t JOIN network.organisation o ON o.id = t.about
                        WHERE o.approach = :approach GROUP BY t.about HAVING count(*) >= :least
                        """)
                .param("approach", approach)
                .param("least", LEAST_ANSWERS)
                .query((row, number) -> Map.entry(row.getInt("about"), row.getDouble("mean")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Questionnaire questionnaire(ResultSet row, int number) throws SQLException {
        return new Questionnaire(
                row.getInt("id"),
                row.getInt("approach"),
                row.getInt("party"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("answered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
