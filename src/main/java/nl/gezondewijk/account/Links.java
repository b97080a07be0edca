package nl.gezondewijk.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.gezondewijk.seal.Secret;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Links that work once; only the hash of their token is kept. */
@Component
class Links {
    static final Duration FIRST_VALID = Duration.ofHours(24);
    static final Duration INVITATION_VALID = Duration.ofDays(3);
    static final Duration WAY_BACK_VALID = Duration.ofHours(1);
    /** Who asks again that soon is still waiting for the first letter. */
    private static final Duration UNTIL_NEXT = Duration.ofMinutes(5);
    /** More letters in a day help nobody who lost a password; a stranger could fill a mailbox with them. */
    static final int WAYS_BACK_A_DAY = 3;

    private static final Duration DAY = Duration.ofHours(24);

    private final JdbcClient db;
    private final Clock clock;

    Links(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A new token for the first administrator; an older one stops working. */
    @Transactional
    public String makeFirst() {
        db.sql("DELETE FROM account.link WHERE account IS NULL").update();
        return keep(Optional.empty(), FIRST_VALID);
    }

    /** A new token to set the password of an account; an older one stops working. */
    @Transactional
    public String make(Account.Id account) {
        drop(account);
        return keep(Optional.of(account), INVITATION_VALID);
    }

    /** Beside those that there are, for whoever asks may be a stranger; empty when one was made just now, or enough today. */
    @Transactional
    public Optional<String> makeWayBack(Account.Id account) {
        forgetOld();
        return countWaysBack(account, UNTIL_NEXT) > 0 || countWaysBack(account, DAY) >= WAYS_BACK_A_DAY
                ? Optional.empty()
                : Optional.of(keep(Optional.of(account), WAY_BACK_VALID));
    }

    /** Those made in the time until now; one that was used is not there any more. */
    private int countWaysBack(Account.Id account, Duration in) {
        return db.sql("SELECT count(*) FROM account.link WHERE account = :account AND expires_at BETWEEN :from AND :to")
                .param("account", account.value())
                .param("from", now().plus(WAY_BACK_VALID).minus(in))
                .param("to", now().plus(WAY_BACK_VALID))
                .query(Integer.class)
                .single();
    }

    private void forgetOld() {
        db.sql("DELETE FROM account.link WHERE expires_at < :longAgo")
                .param("longAgo", now().minus(DAY))
                .update();
    }

    void drop(Account.Id account) {
        db.sql("DELETE FROM account.link WHERE account = :account")
                .param("account", account.value())
                .update();
    }

    boolean isFirst(String token) {
        return db.sql("""
                        SELECT EXISTS (
                          SELECT FROM account.link
                          WHERE token_hash = :hash AND account IS NULL AND expires_at > :now)
                        """)
                .param("hash", Secret.hash(token))
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** Whose password this token sets. */
    Optional<Account.Id> find(String token) {
        return findHashed(Secret.hash(token));
    }

    /** The same, of a token of which only the hash was kept. */
    Optional<Account.Id> findHashed(String hash) {
        return db.sql("""
                        SELECT account
                        FROM account.link
                        WHERE token_hash = :hash AND account IS NOT NULL AND expires_at > :now
                        """)
                .param("hash", hash)
                .param("now", now())
                .query((row, i) -> new Account.Id(row.getObject("account", UUID.class)))
                .optional();
    }

    /** Takes the token out of use; false when another was first. */
    boolean use(String token) {
        return db.sql("DELETE FROM account.link WHERE token_hash = :hash AND expires_at > :now")
                        .param("hash", Secret.hash(token))
                        .param("now", now())
                        .update()
                == 1;
    }

    private String keep(Optional<Account.Id> account, Duration valid) {
        var token = Secret.token();
        db.sql("INSERT INTO account.link (token_hash, account, expires_at) VALUES (:hash, :account, :expires)")
                .param("hash", Secret.hash(token))
                .param("account", account.map(Account.Id::value).orElse(null))
                .param("expires", now().plus(valid))
                .update();
        return token;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** It never was, it was used, or its time is over; which of these is nobody's business. */
    @ResponseStatus(HttpStatus.NOT_FOUND)
    static final class Gone extends RuntimeException {}
}
