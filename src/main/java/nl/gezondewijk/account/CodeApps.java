package nl.gezondewijk.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gezondewijk.seal.Seal;
import nl.gezondewijk.seal.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The apps with codes of all accounts, and the codes on paper beside them; secrets are sealed, codes are hashes. */
@Component
class CodeApps {
    private final JdbcClient db;
    private final Seal seal;
    private final Clock clock;

    CodeApps(JdbcClient db, Seal seal, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    boolean isSet(Account.Id account) {
        return db.sql("SELECT EXISTS (SELECT FROM account.code_app WHERE account = :account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /** The accounts that have one. */
    Set<Account.Id> listSet() {
        return Set.copyOf(db.sql("SELECT account FROM account.code_app")
                .query((row, number) -> new Account.Id(row.getObject("account", UUID.class)))
                .list());
    }

    /** Empty where there is none, and where its key was given up. */
    Optional<String> findSecret(Account.Id account) {
        return db.sql("SELECT secret FROM account.code_app WHERE account = :account")
                .param("account", account.value())
                .query(byte[].class)
                .optional()
                .flatMap(seal::open);
    }

    /** In place of an earlier app and its codes on paper. */
    void keep(Account.Id account, String secret, long step, Collection<String> paper) {
        forget(account);
        db.sql(
                        "INSERT INTO account.code_app (account, secret, last_step, made_at) VALUES (:account, :secret, :step, :now)")
                .param("account", account.value())
                .param("secret", seal.close(secret))
                .param("step", step)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        db.sql("INSERT INTO account.paper_code (account, code_hash) SELECT :account, unnest(:hashes)")
                .param("account", account.value())
                .param("hashes", paper.stream().map(Secret::hash).toArray(String[]::new))
                .update();
    }

    /** Takes the code of a step out of use, and all before it; false when that was done already. */
    boolean use(Account.Id account, long step) {
        return db.sql("UPDATE account.code_app SET last_step = :step WHERE account = :account AND last_step < :step")
                        .param("step", step)
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** Takes a code on paper out of use; false where it was none. */
    boolean usePaper(Account.Id account, String code) {
        return db.sql("DELETE FROM account.paper_code WHERE account = :account AND code_hash = :hash")
                        .param("account", account.value())
                        .param("hash", Secret.hash(code))
                        .update()
                == 1;
    }

    int countPaper(Account.Id account) {
        return db.sql("SELECT count(*) FROM account.paper_code WHERE account = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** True when there was one. */
    boolean forget(Account.Id account) {
        db.sql("DELETE FROM account.paper_code WHERE account = :account")
                .param("account", account.value())
                .update();
        return db.sql("DELETE FROM account.code_app WHERE account = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }
}
