package nl.gezondewijk.network;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.gezondewijk.seal.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** PersonLinks by which people see what is kept of them; only the hash of their token is kept. */
@Component
class PersonLinks {
    static final Duration VALID = Duration.ofDays(90);

    private final JdbcClient db;
    private final Persons persons;
    private final Clock clock;

    PersonLinks(JdbcClient db, Persons persons, Clock clock) {
        this.db = db;
        this.persons = persons;
        this.clock = clock;
    }

    /** What a link leads to. */
    sealed interface Found {
        record Open(Person person) implements Found {}

        /** Its time was over on that day. */
        record Expired(Instant on) implements Found {}

        /** A newer one took its place. */
        record Replaced() implements Found {}

        /** Nothing is kept of them any more. */
        record Gone() implements Found {}
    }

    /** A new token of 128 random bits; older ones of the same person stop working. */
    @Transactional
    String make(Person person) {
        db.sql("UPDATE network.link SET ended_at = :now WHERE person = :person AND ended_at IS NULL")
                .param("now", now())
                .param("person", person.id())
                .update();
        var token = Secret.token();
        db.sql("INSERT INTO network.link (token_hash, person, expires_at) VALUES (:hash, :person, :expires)")
                .param("hash", Secret.hash(token))
                .param("person", person.id())
                .param("expires", now().plus(VALID))
                .update();
        return token;
    }

    /** Empty for what never was a link. */
    Optional<Found> find(String token) {
        return db.sql("""
                        SELECT l.person, l.expires_at, l.ended_at FROM network.link l WHERE l.token_hash = :hash
                        """)
                .param("hash", Secret.hash(token))
                .query((row, number) -> found(
                        Optional.ofNullable(row.getObject("person", Integer.class)),
                        row.getObject("ended_at") != null,
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private Found found(Optional<Integer> id, boolean ended, Instant expires) {
        var person = id.flatMap(persons::find);
        if (person.isEmpty()) {
            return new Found.Gone();
        }
        if (ended) {
            return new Found.Replaced();
        }
        return expires.isAfter(clock.instant()) ? new Found.Open(person.get()) : new Found.Expired(expires);
    }

    /** Those whose time was over a year ago tell nobody anything any more. */
    void forget() {
        db.sql("DELETE FROM network.link WHERE expires_at < :before")
                .param("before", now().minusYears(1))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
