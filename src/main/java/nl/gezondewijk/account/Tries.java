package nl.gezondewijk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.seal.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wrong passwords in a row. After every fifth an address is locked: a quarter of an hour, then twice as long each time.
 *
 * <p>An address without an account locks just so, or the lock would tell who has one.
 */
@Component
class Tries {
    static final int UNTIL_LOCKED = 5;
    static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    /** Longer would let a stranger keep someone out all day. */
    static final Duration LONGEST_LOCK = Duration.ofHours(4);

    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final JdbcClient db;
    private final Clock clock;

    Tries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Counts a try before it is made, so that many at once get no more chances; empty when the address was locked. */
    @Transactional
    public Optional<Try> begin(String email) {
        forgetOld();
        return db.sql("""
                        INSERT INTO account.sign_in_try AS t (email_hash, tries, last_at)
                        VALUES (:email, 1, :now)
                        ON CONFLICT (email_hash) DO UPDATE SET
                          tries = t.tries + 1,
                          last_at = :now,
                          locked_until = CASE WHEN (t.tries + 1) % :limit = 0
                            THEN :now + LEAST(:longest, :first * power(2, LEAST(20, (t.tries + 1) / :limit - 1))) * interval '1 second'
                            END
                        WHERE t.locked_until IS NULL OR t.locked_until <= :now
                        RETURNING locked_until
                        """)
                .param("email", hash(email))
                .param("now", now())
                .param("limit", UNTIL_LOCKED)
                .param("first", FIRST_LOCK.toSeconds())
                .param("longest", LONGEST_LOCK.toSeconds())
                .query((row, i) -> new Try(lockedUntil(row)))
                .optional();
    }

    /** Until when this address is locked, if it is. */
    Optional<Instant> findLock(String email) {
        return db.sql("SELECT locked_until FROM account.sign_in_try WHERE email_hash = :email AND locked_until > :now")
                .param("email", hash(email))
                .param("now", now())
                .query((row, i) -> lockedUntil(row))
                .optional()
                .flatMap(lock -> lock);
    }

    /** Which of these addresses are locked now. */
    Set<Email> locked(Collection<Email> emails) {
        var hashes = emails.stream().map(email -> hash(email.value())).toArray(String[]::new);
        var locked = new HashSet<>(db.sql("""
                        SELECT email_hash
                        FROM account.sign_in_try
                        WHERE email_hash = ANY(:emails) AND locked_until > :now
                        """)
                .param("emails", hashes)
                .param("now", now())
                .query(String.class)
                .list());
        var found = new HashSet<>(emails);
        found.removeIf(email -> !locked.contains(hash(email.value())));
        return found;
    }

    void forget(String email) {
        db.sql("DELETE FROM account.sign_in_try WHERE email_hash = :email")
                .param("email", hash(email))
                .update();
    }

    private void forgetOld() {
        db.sql("""
                        DELETE FROM account.sign_in_try
                        WHERE last_at < :longAgo AND (locked_until IS NULL OR locked_until < :now)
                        """)
                .param("longAgo", now().minus(REMEMBERED))
                .param("now", now())
                .update();
    }

    /** People type their password in the wrong field: what was typed is not kept. */
    private static String hash(String email) {
        return Secret.hash(Email.normal(email));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Optional<Instant> lockedUntil(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** A try that may be made; if it proves wrong the address is locked until then. */
    record Try(Optional<Instant> lockedUntil) {}
}
