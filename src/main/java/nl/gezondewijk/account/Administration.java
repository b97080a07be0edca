package nl.gezondewijk.account;

import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.PersonErased;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with the accounts of others. */
@Component
class Administration {
    private final Accounts accounts;
    private final Links links;
    private final PostLinks post;
    private final Tries tries;
    private final Trail trail;
    private final CodeApps apps;
    private final Identities identities;
    private final Passkeys passkeys;
    private final ApplicationEventPublisher events;

    Administration(
            Accounts accounts,
            Links links,
            PostLinks post,
            Tries tries,
            Trail trail,
            CodeApps apps,
            Identities identities,
            Passkeys passkeys,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.post = post;
        this.tries = tries;
        this.trail = trail;
        this.apps = apps;
        this.identities = identities;
        this.passkeys = passkeys;
        this.events = events;
    }

    /** What came of it, or the rule that forbids it; the name ends the key of its message. */
    enum Answer {
        DONE,
        YOURSELF,
        ENDED
    }

    /** Makes an account and the token to set its password; empty when the address is taken. */
    @Transactional
    public Optional<Invitation> make(
            Email email, String name, String organisation, Audience role, Actor by, String origin) {
        var account = Account.made(email, name, organisation, role);
        if (!accounts.add(account)) {
            return Optional.empty();
        }
        var token = links.make(account.id());
        post.invitation(account, token);
        trail.record(by, "account.made", account.id().reference(), Outcome.DONE, origin);
        return Optional.of(new Invitation(account, token));
    }

    /** A new link for who lost the password, or the link. */
    @Transactional
    public Optional<Invitation> invite(Account.Id whom, Actor by, String origin) {
        var account = accounts.get(whom);
        if (account.ended()) {
            return Optional.empty();
        }
        var token = links.make(whom);
        post.invitation(account, token);
        trail.record(by, "account.invited", whom.reference(), Outcome.DONE, origin);
        return Optional.of(new Invitation(account, token));
    }

    /** Somebody looked at what is known of a person; at oneself one may look unseen. */
    @Transactional
    public void seen(Account whose, Actor by, String origin) {
        if (!whose.actor().equals(by)) {
            trail.record(by, "account.seen", whose.id().reference(), Outcome.DONE, origin);
        }
    }

    /** Somebody looked through all accounts. */
    @Transactional
    public void listed(Actor by, String origin) {
        trail.record(by, "account.listed", by.reference(), Outcome.DONE, origin);
    }

    @Transactional
    public Answer end(Account.Id whom, Actor by, String origin) {
        return change(whom, by, () -> {
            accounts.end(whom);
            links.drop(whom);
            identities.forget(whom);
            passkeys.forgetAll(whom);
            trail.record(by, "account.ended", whom.reference(), Outcome.DONE, origin);
        });
    }

    /** Forgets who somebody was who left; what they did stays in the trail, of nobody. False where there was nothing to erase. */
    @Transactional
    public boolean erase(Account.Id whom, Actor by, String origin) {
        if (!accounts.erase(whom)) {
            return false;
        }
        links.drop(whom);
        apps.forget(whom);
        events.publishEvent(new PersonErased(whom.reference()));
        trail.record(by, "account.erased", whom.reference(), Outcome.DONE, origin);
        return true;
    }

    @Transactional
    public Answer changeRole(Account.Id whom, Audience role, Actor by, String origin) {
        return change(whom, by, () -> {
            accounts.setRole(whom, role);
            var deed =
                    switch (role) {
                        case ADMINISTRATOR -> "account.made-administrator";
                        case DATA_MANAGER -> "account.made-data-manager";
                        case SIGNED_IN, EVERYONE -> "account.made-participant";
                    };
            trail.record(by, deed, whom.reference(), Outcome.DONE, origin);
        });
    }

    @Transactional
    public void changeOrganisation(Account.Id whom, String organisation, Actor by, String origin) {
        accounts.setOrganisation(whom, organisation);
        trail.record(by, "account.organisation", whom.reference(), Outcome.DONE, origin);
    }

    /** For whom the provider calls otherwise from now on, or whom it should not let in any more. */
    @Transactional
    public void disconnect(Account.Id whom, Actor by, String origin) {
        if (identities.forget(whom)) {
            trail.record(by, "account.provider-disconnected", whom.reference(), Outcome.DONE, origin);
        }
    }

    @Transactional
    public void unlock(Account.Id whom, Actor by, String origin) {
        var account = accounts.get(whom);
        tries.forget(account.email().value());
        tries.forget(SignInByPasskey.counted(account));
        trail.record(by, "account.unlocked", whom.reference(), Outcome.DONE, origin);
    }

    /** Who does it stays an administrator themselves, so that there always is one. */
    private Answer change(Account.Id whom, Actor by, Runnable deed) {
        if (!accounts.holdAdministrators().contains(Account.Id.of(by))) {
            throw new AccessDeniedException("no longer an administrator: " + by.reference());
        }
        if (whom.equals(Account.Id.of(by))) {
            return Answer.YOURSELF;
        }
        if (accounts.get(whom).ended()) {
            return Answer.ENDED;
        }
        deed.run();
        return Answer.DONE;
    }

    /** An account and the token with which its person sets the password. */
    record Invitation(Account account, String token) {}
}
