package nl.gezondewijk.account;

import java.util.Optional;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Giving oneself a password: with a one-time link, or with the password one had. */
@Component
class ChoosePassword {
    private final Accounts accounts;
    private final Links links;
    private final Passwords passwords;
    private final Tries tries;
    private final Trail trail;

    ChoosePassword(Accounts accounts, Links links, Passwords passwords, Tries tries, Trail trail) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.tries = tries;
        this.trail = trail;
    }

    /** Empty when the link was used already. */
    @Transactional
    public Optional<Account> byLink(String token, String password, String origin) {
        var whose = links.find(token);
        if (whose.isEmpty() || !links.use(token)) {
            return Optional.empty();
        }
        links.drop(whose.get());
        tries.forget(accounts.get(whose.get()).email().value()); // the lock was against strangers
        set(whose.get(), password, "account.password-set", origin);
        accounts.signedIn(whose.get());
        return Optional.of(accounts.get(whose.get()));
    }

    @Transactional
    public void again(Account account, String password, String origin) {
        set(account.id(), password, "account.password-changed", origin);
    }

    private void set(Account.Id whose, String password, String deed, String origin) {
        accounts.setPassword(whose, passwords.hash(password));
        trail.record(accounts.get(whose).actor(), deed, whose.reference(), Outcome.DONE, origin);
    }
}
