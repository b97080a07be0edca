package nl.gezondewijk.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.seal.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What parties were asked of each other. What they say of relations stands among the others; of trust it goes to {@link Trust}, which
 * forgets who said it.
 */
@Component
class Questionnaires {
    static final Duration VALID = Duration.ofDays(30);
    /** After so many days without an answer it is asked again. */
    static final int PATIENCE_DAYS = 10;

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final String ALL = """
            SELECT q.id, q.approach, q.party, q.asked_at, q.expires_at, q.person, q.letter, q.answered_at, q.reminded_at
            FROM network.questionnaire q
            """;

    private final JdbcClient db;
    private final Relations relations;
    private final Trust trust;
    private final Asks asks;
    private final Trail trail;
    private final Clock clock;

    Questionnaires(JdbcClient db, Relations relations, Trust trust, Asks asks, Trail trail, Clock clock) {
        this.db = db;
        this.relations = relations;
        this.trust = trust;
        this.asks = asks;
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
                        INSERT INTO network.questionnaire (token_hash, approach, party, asked_at, expires_at, made_by)
                        VALUES (:hash, :approach, :party, :now, :expires, :by)
                        """)
                .param("hash", Secret.hash(token))
                .param("approach", party.approach())
                .param("party", party.id())
                .param("now", now())
                .param("expires", now().plus(VALID))
                .param("by", visit.who().reference())
                .update();
        asks.note(new Asked(party.approach(), party.id(), Days.today(clock), Asked.What.QUESTIONNAIRE, ""), visit);
        trail.record(visit.who(), "network.asked", party.reference(), Outcome.DONE, visit.origin());
        return token;
    }

    /** The link went to this person, by this letter. */
    void posted(String token, Person person, int letter) {
        db.sql(
                        "UPDATE network.questionnaire SET person = :person, letter = :letter WHERE :hash IN (token_hash, reminder_hash)")
                .param("person", person.id())
                .param("letter", letter)
                .param("hash", Secret.hash(token))
                .update();
    }

    /** By the link that came first, or by that of the reminder. */
    Optional<Questionnaire> find(String token) {
        return db.sql(ALL + "WHERE :hash IN (q.token_hash, q.reminder_hash)")
                .param("hash", Secret.hash(token))
                .query(Questionnaires::questionnaire)
                .optional();
    }

    /** Of one party, the newest first. */
    List<Questionnaire> list(Organisation party) {
        return db.sql(ALL + "WHERE q.party = :party ORDER BY q.id DESC")
                .param("party", party.id())
                .query(Questionnaires::questionnaire)
                .list();
    }

    /** Who got it by mail, did not answer for some time, and was not asked again. */
    List<Questionnaire> listToRemind() {
        return db.sql(ALL + """
                        WHERE q.person IS NOT NULL AND q.answered_at IS NULL AND q.reminded_at IS NULL
                          AND q.asked_at < :before AND q.expires_at > :now ORDER BY q.id
                        """)
                .param("before", now().minusDays(PATIENCE_DAYS))
                .param("now", now())
                .query(Questionnaires::questionnaire)
                .list();
    }

    /** Gives a second link to the same questionnaire; none when another node was first. */
    @Transactional
    Optional<String> remind(Questionnaire asked, Actor by, String origin) {
        var token = Secret.token();
        int first = db.sql("""
                        UPDATE network.questionnaire SET reminded_at = :now, reminder_hash = :hash
                        WHERE id = :id AND reminded_at IS NULL AND answered_at IS NULL
                        """)
                .param("now", now())
                .param("hash", Secret.hash(token))
                .param("id", asked.id())
                .update();
        if (first == 0) {
            return Optional.empty();
        }
        trail.record(by, "network.asked-again", Organisation.KIND + ":" + asked.party(), Outcome.DONE, origin);
        return Optional.of(token);
    }

    /** Gives false when it was answered before: a link is used once. */
    @Transactional
    boolean answer(Questionnaire asked, List<Questionnaire.Said> said, String origin) {
        var trusting = trusting(asked);
        int first = db.sql("""
                        UPDATE network.questionnaire SET answered_at = :today WHERE id = :id AND answered_at IS NULL AND expires_at > :now
                        """)
                .param("today", Days.today(clock).atStartOfDay(HERE).toOffsetDateTime())
                .param("now", now())
                .param("id", asked.id())
                .update();
        if (first == 0) {
            return false;
        }
        said.forEach(one -> one.kind().ifPresent(kind -> relations.say(asked, one, kind)));
        if (trusting == Questionnaire.Trusting.ASKED) {
            said.stream()
                    .filter(one -> one.trust() > 0)
                    .sorted(Comparator.comparingInt(Questionnaire.Said::about)) // no two wait for each other
                    .forEach(one -> trust.say(one.about(), one.trust()));
        }
        var network = "network:" + asked.approach(); // the trail holds the moment, so not whose answer it was
        trail.record(new Actor(network, network), "network.answered", network, Outcome.DONE, origin);
        return true;
    }

    /** The first that a party answers of those that went by mail asks for trust, and no other. */
    Questionnaire.Trusting trusting(Questionnaire asked) {
        if (!asked.mailed()) {
            return Questionnaire.Trusting.BY_HAND;
        }
        boolean before = db.sql("""
                        SELECT EXISTS (SELECT FROM network.questionnaire q WHERE q.party = :party AND q.id <> :id
                                       AND q.letter IS NOT NULL AND q.answered_at IS NOT NULL)
                        """)
                .param("party", asked.party())
                .param("id", asked.id())
                .query(Boolean.class)
                .single();
        return before ? Questionnaire.Trusting.SAID_BEFORE : Questionnaire.Trusting.ASKED;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Questionnaire questionnaire(ResultSet row, int number) throws SQLException {
        return new Questionnaire(
                row.getInt("id"),
                row.getInt("approach"),
                row.getInt("party"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("person", Integer.class)),
                row.getObject("letter") != null,
                moment(row, "answered_at"),
                moment(row, "reminded_at"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
