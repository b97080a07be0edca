package nl.gezondewijk.account;

import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first time that somebody comes in by the word of the organisation's provider.
 *
 * <p>Whoever saw the invitation could have taken the account before its owner came: what opened it until now opens it no more.
 */
@Component
class Connect {
    private final Identities identities;
    private final Accounts accounts;
    private final CodeApps apps;
    private final Passkeys passkeys;
    private final Links links;
    private final PostLinks post;
    private final Trail trail;

    Connect(
            Identities identities,
            Accounts accounts,
            CodeApps apps,
            Passkeys passkeys,
            Links links,
            PostLinks post,
            Trail trail) {
        this.identities = identities;
        this.accounts = accounts;
        this.apps = apps;
        this.passkeys = passkeys;
        this.links = links;
        this.post = post;
        this.trail = trail;
    }

    /** The caller ends the sessions that there are. */
    @Transactional
    public void to(Account account, Identity identity, String origin) {
        identities.keep(account.id(), identity);
        record(account, "account.provider-connected", origin);
        links.drop(account.id());
        boolean password = accounts.forgetPassword(account.id());
        boolean app = apps.forget(account.id());
        boolean keys = passkeys.forgetAll(account.id());
        if (password || app || keys) {
            record(account, "account.earlier-ways-forgotten", origin);
            post.earlierWaysForgotten(account);
        }
    }

    private void record(Account account, String deed, String origin) {
        trail.record(account.actor(), deed, account.id().reference(), Outcome.DONE, origin);
    }
}
