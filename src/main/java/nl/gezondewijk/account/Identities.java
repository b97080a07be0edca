package nl.gezondewijk.account;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which account belongs to whom the organisation's provider knows. */
@Component
class Identities {
    private final JdbcClient db;
    private final Clock clock;

    Identities(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Account.Id> find(Identity identity) {
        return db.sql("SELECT account FROM account.identity WHERE issuer = :issuer AND subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query((row, i) -> new Account.Id(row.getObject("account", UUID.class)))
                .optional();
    }

    List<Known> list(Account.Id account) {
        return db.sql("SELECT issuer, subject, made_at FROM account.identity WHERE account = :account ORDER BY made_at")
                .param("account", account.value())
                .query((row, i) -> new Known(
                        new Identity(row.getString("issuer"), row.getString("subject")),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean has(Account.Id account, String issuer) {
        return list(account).stream().anyMatch(one -> one.identity().issuer().equals(issuer));
    }

    /** From now on whom the provider calls so comes in as this account; whom it called otherwise does not any more. */
    @Transactional
    public void keep(Account.Id account, Identity identity) {
        db.sql("DELETE FROM account.identity WHERE account = :account AND issuer = :issuer")
                .param("account", account.value())
                .param("issuer", identity.issuer())
                .update();
        db.sql("""
                        INSERT INTO account.identity (issuer, subject, account, made_at)
                        VALUES (:issuer, :subject, :account, :now)
                        """)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("account", account.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** True when there was one. */
    boolean forget(Account.Id account) {
        return db.sql("DELETE FROM account.identity WHERE account = :account")
                        .param("account", account.value())
                        .update()
                > 0;
    }

    /** An identity, and since when it belongs to the account. */
    record Known(Identity identity, Instant since) {}
}
