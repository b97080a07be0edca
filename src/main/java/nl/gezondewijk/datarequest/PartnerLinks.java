package nl.gezondewijk.datarequest;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.seal.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by which partners without an account answer one request; only the hash of their token is kept. */
@Component
class PartnerLinks {
    static final Duration VALID = Duration.ofDays(60);

    private final JdbcClient db;
    private final Requests requests;
    private final Clock clock;

    PartnerLinks(JdbcClient db, Requests requests, Clock clock) {
        this.db = db;
        this.requests = requests;
        this.clock = clock;
    }

    /** A new token of 128 random bits; an older one of the same request stops working. */
    @Transactional
    String make(int request, Actor by, String origin) {
        drop(request);
        var token = Secret.token();
        db.sql("INSERT INTO datarequest.link (token_hash, request, expires_at) VALUES (:hash, :request, :expires)")
                .param("hash", Secret.hash(token))
                .param("request", request)
                .param("expires", now().plus(VALID))
                .update();
        requests.note("link-made", request, by, Outcome.DONE, origin);
        return token;
    }

    @Transactional
    void end(int request, Actor by, String origin) {
        if (drop(request) > 0) {
            requests.note("link-ended", request, by, Outcome.DONE, origin);
        }
    }

    /** The request that this token opens; none when it never was, was ended, or its time is over. */
    Optional<Request> find(String token) {
        return db.sql("SELECT request FROM datarequest.link WHERE token_hash = :hash AND expires_at > :now")
                .param("hash", Secret.hash(token))
                .param("now", now())
                .query(Integer.class)
                .optional()
                .flatMap(requests::find);
    }

    private int drop(int request) {
        return db.sql("DELETE FROM datarequest.link WHERE request = :request")
                .param("request", request)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
