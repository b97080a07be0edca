package nl.gezondewijk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gezondewijk.audit.PersonErased;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All accounts, also those that have ended: the trail still speaks of them. */
@Component
class Accounts {
    private final JdbcClient db;
    private final Clock clock;

    Accounts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Account get(Account.Id id) {
        return find(id).orElseThrow(() -> new Account.Unknown(id.toString()));
    }

    Optional<Account> find(Account.Id id) {
        return db.sql("""
                        SELECT id, email, name, organisation, role, password IS NOT NULL AS has_password, signed_in_at, ended_at, erased_at
                        FROM account.account
                        WHERE id = :id
                        """).param("id", id.value()).query(Accounts::account).optional();
    }

    /** The account that may sign in with this address, and the hash of its password. */
    Optional<Key> findKey(Email email) {
        return db.sql("""
                        SELECT id, email, name, organisation, role, password IS NOT NULL AS has_password, signed_in_at, ended_at, erased_at, password
                        FROM account.account
                        WHERE email = :email AND ended_at IS NULL
                        """)
                .param("email", email.value())
                .query((row, i) -> new Key(account(row, i), Optional.ofNullable(row.getString("password"))))
                .optional();
    }

    List<Account> list() {
        return db.sql("""
                        SELECT id, email, name, organisation, role, password IS NOT NULL AS has_password, signed_in_at, ended_at, erased_at
                        FROM account.account
                        ORDER BY ended_at IS NOT NULL, name COLLATE "nl-x-icu", email
                        """).query(Accounts::account).list();
    }

    List<Account> list(UUID... ids) {
        return db.sql("""
                        SELECT id, email, name, organisation, role, password IS NOT NULL AS has_password, signed_in_at, ended_at, erased_at
                        FROM account.account
                        WHERE id = ANY(:ids)
                        """).param("ids", ids).query(Accounts::account).list();
    }

    /** Staff of whom an administrator knows where they work. */
    List<Account> listStaff() {
        return db.sql("""
                        SELECT id, email, name, organisation, role, password IS NOT NULL AS has_password, signed_in_at, ended_at, erased_at
                        FROM account.account
                        WHERE ended_at IS NULL AND role <> 'SIGNED_IN' AND NOT organisation_said AND organisation <> ''
                        ORDER BY name COLLATE "nl-x-icu", email
                        """).query(Accounts::account).list();
    }

    /** No account was ever made. */
    boolean none() {
        return db.sql("SELECT NOT EXISTS (SELECT FROM account.account)")
                .query(Boolean.class)
                .single();
    }

    /** The names behind ids, for the trail. */
    Map<String, String> names(Set<String> ids) {
        var names = new HashMap<String, String>();
        db.sql("SELECT id, name FROM account.account WHERE id::text = ANY(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("id"), row.getString("name"));
                });
        return names;
    }

    /** False when someone else has this address. */
    boolean add(Account account) {
        return db.sql("""
                        INSERT INTO account.account (id, email, name, organisation, role, made_at)
                        VALUES (:id, :email, :name, :organisation, :role, :now)
                        ON CONFLICT (email) WHERE ended_at IS NULL DO NOTHING
                        """)
                        .param("id", account.id().value())
                        .param("email", account.email().value())
                        .param("name", account.name())
                        .param("organisation", account.organisation())
                        .param("role", account.role().name())
                        .param("now", now())
                        .update()
                == 1;
    }

    void setPassword(Account.Id id, String hash) {
        db.sql("UPDATE account.account SET password = :hash WHERE id = :id AND ended_at IS NULL")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    /** False where there was none. */
    boolean forgetPassword(Account.Id id) {
        return db.sql("UPDATE account.account SET password = NULL WHERE id = :id AND password IS NOT NULL")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void setRole(Account.Id id, Audience role) {
        db.sql("UPDATE account.account SET role = :role WHERE id = :id AND ended_at IS NULL")
                .param("role", role.name())
                .param("id", id.value())
                .update();
    }

    void setOrganisation(Account.Id id, String organisation) {
        db.sql(
                        "UPDATE account.account SET organisation = :organisation, organisation_said = false WHERE id = :id AND ended_at IS NULL")
                .param("organisation", organisation)
                .param("id", id.value())
                .update();
    }

    /** Where they work was said by somebody who does not know for sure. */
    void organisationIsSaid(Account.Id id) {
        db.sql("UPDATE account.account SET organisation_said = true WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** Where they work as an administrator knows it. */
    Optional<String> findKnownOrganisation(Account.Id id) {
        return db.sql(
                        "SELECT organisation FROM account.account WHERE id = :id AND NOT organisation_said AND organisation <> ''")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void signedIn(Account.Id id) {
        db.sql("UPDATE account.account SET signed_in_at = :now WHERE id = :id")
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** Its name stays, its password goes. */
    void end(Account.Id id) {
        db.sql("UPDATE account.account SET ended_at = :now, password = NULL WHERE id = :id AND ended_at IS NULL")
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** Of somebody who ended: the number stays, and nothing else. False where there was nothing to erase. */
    boolean erase(Account.Id id) {
        return db.sql("""
                        UPDATE account.account
                        SET name = :nobody, email = 'erased-' || id || '@erased.invalid', organisation = '', signed_in_at = NULL, erased_at = :now
                        WHERE id = :id AND ended_at IS NOT NULL AND erased_at IS NULL
                        """)
                        .param("nobody", PersonErased.NAME)
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Who ended before a moment and is known still. */
    List<Account.Id> listEndedBefore(Instant moment) {
        return db.sql("SELECT id FROM account.account WHERE ended_at < :moment AND erased_at IS NULL")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Account.Id(row.getObject("id", UUID.class)))
                .list();
    }

    /** Holds all administrators until the transaction ends, so that two cannot end each other at the same moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Account.Id> holdAdministrators() {
        return db.sql("""
                        SELECT id
                        FROM account.account
                        WHERE role = 'ADMINISTRATOR' AND ended_at IS NULL
                        ORDER BY id
                        FOR UPDATE
                        """)
                .query((row, i) -> new Account.Id(row.getObject("id", UUID.class)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        return new Account(
                new Account.Id(row.getObject("id", UUID.class)),
                new Email(row.getString("email")),
                row.getString("name"),
                row.getString("organisation"),
                Audience.valueOf(row.getString("role")),
                row.getBoolean("has_password"),
                Optional.ofNullable(row.getObject("signed_in_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("erased_at", OffsetDateTime.class) != null);
    }

    /** What a password is held against. */
    record Key(Account account, Optional<String> hash) {}
}
