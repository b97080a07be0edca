package nl.gezondewijk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** The passkeys of all accounts, as their owners see them. What is needed to check one: {@link KeptPasskeys}. */
@Component
class Passkeys {
    private final JdbcClient db;
    private final Clock clock;

    Passkeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean isSet(Account.Id account) {
        return db.sql("SELECT EXISTS (SELECT FROM account.passkey WHERE account = :account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /** The accounts that have one. */
    Set<Account.Id> listSet() {
        return Set.copyOf(db.sql("SELECT DISTINCT account FROM account.passkey")
                .query((row, i) -> new Account.Id(row.getObject("account", UUID.class)))
                .list());
    }

    List<Passkey> list(Account.Id account) {
        return db.sql("""
                        SELECT credential, name, made_at, used_at
                        FROM account.passkey
                        WHERE account = :account
                        ORDER BY made_at
                        """)
                .param("account", account.value())
                .query((row, i) -> passkey(row))
                .list();
    }

    Optional<Account.Id> findOwner(Bytes credential) {
        return db.sql("SELECT account FROM account.passkey WHERE credential = :credential")
                .param("credential", credential.getBytes())
                .query((row, i) -> new Account.Id(row.getObject("account", UUID.class)))
                .optional();
    }

    void used(Bytes credential) {
        db.sql("UPDATE account.passkey SET used_at = :now WHERE credential = :credential")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("credential", credential.getBytes())
                .update();
    }

    /** False where this account has no such passkey. */
    boolean forget(Account.Id account, String key) {
        return list(account).stream().anyMatch(one -> one.key().equals(key))
                && db.sql("DELETE FROM account.passkey WHERE account = :account AND credential = :credential")
                                .param("account", account.value())
                                .param("credential", Bytes.fromBase64(key).getBytes())
                                .update()
                        == 1;
    }

    /** True when there was one. */
    boolean forgetAll(Account.Id account) {
        return db.sql("DELETE FROM account.passkey WHERE account = :account")
                        .param("account", account.value())
                        .update()
                > 0;
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        return new Passkey(
                new Bytes(row.getBytes("credential")).toBase64UrlString(),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
