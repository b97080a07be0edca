package nl.gezondewijk.account;

import java.util.Optional;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one who opens the program to the others: made with a one-time link, as long as there is no account at all. */
@Component
class FirstAdministrator {
    private final Accounts accounts;
    private final Links links;
    private final Passwords passwords;
    private final Trail trail;

    FirstAdministrator(Accounts accounts, Links links, Passwords passwords, Trail trail) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.trail = trail;
    }

    /** A new token, as long as nobody has an account. */
    Optional<String> invite() {
        return accounts.none() ? Optional.of(links.makeFirst()) : Optional.empty();
    }

    boolean isInvited(String token) {
        return links.isFirst(token) && accounts.none();
    }

    /** Empty when another was first. */
    @Transactional
    public Optional<Account> make(String token, Email email, String name, String password, String origin) {
        if (!links.isFirst(token) || !links.use(token) || !accounts.none()) {
            return Optional.empty();
        }
        var account = Account.made(email, name, "", Audience.ADMINISTRATOR);
        accounts.add(account);
        accounts.setPassword(account.id(), passwords.hash(password));
        accounts.signedIn(account.id());
        trail.record(
                account.actor(), "account.first-administrator", account.id().reference(), Outcome.DONE, origin);
        return Optional.of(account);
    }
}
