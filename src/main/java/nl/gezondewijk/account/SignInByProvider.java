package nl.gezondewijk.account;

import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in by the word of the organisation's provider: only to an account that an administrator or facilitator made.
 *
 * <p>After the first time the provider's own name for the person counts and nothing else. The first time it is a link of ours, or the
 * address of an account, where the provider says that the address was verified and is one that it hands out. An address that
 * went from one person to another opens nothing that was somebody's already.
 */
@Component
class SignInByProvider {
    private final Accounts accounts;
    private final Identities identities;
    private final Links links;
    private final Trail trail;

    SignInByProvider(Accounts accounts, Identities identities, Links links, Trail trail) {
        this.accounts = accounts;
        this.identities = identities;
        this.links = links;
        this.trail = trail;
    }

    /** What came of it. */
    sealed interface Answer {
        /** @param fresh to be kept once all steps are done; empty for who came in like this before */
        record Welcome(Account account, Optional<Identity> fresh) implements Answer {}

        /** No account is theirs. */
        record Unknown() implements Answer {}

        /** They followed a link that is for another account than their own. */
        record Other() implements Answer {}
    }

    /** @param link the hash of a link with which they came, if they did */
    @Transactional
    public Answer answer(Vouched vouched, Optional<String> link, String origin) {
        var answer = account(vouched, link);
        switch (answer) {
            case Answer.Welcome(Account account, var fresh) -> {
                accounts.signedIn(account.id());
                record(account.actor(), account.id().reference(), Outcome.DONE, origin);
            }
            case Answer.Unknown unknown -> record(Actor.NOBODY, Account.KIND + ":unknown", Outcome.REFUSED, origin);
            case Answer.Other other -> record(Actor.NOBODY, Account.KIND + ":unknown", Outcome.REFUSED, origin);
        }
        return answer;
    }

    private Answer account(Vouched vouched, Optional<String> link) {
        var known = identities.find(vouched.identity()).flatMap(accounts::find).filter(account -> !account.ended());
        if (link.isPresent()) {
            return byLink(vouched.identity(), link.get(), known);
        }
        return known.<Answer>map(account -> new Answer.Welcome(account, Optional.empty()))
                .or(() -> byEmail(vouched))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer byLink(Identity identity, String link, Optional<Account> known) {
        var whose = links.findHashed(link);
        if (whose.isEmpty()) {
            return known.<Answer>map(account -> new Answer.Welcome(account, Optional.empty()))
                    .orElseGet(Answer.Unknown::new);
        }
        if (known.isPresent() && !known.get().id().equals(whose.get())) {
            return new Answer.Other();
        }
        links.drop(whose.get());
        return new Answer.Welcome(
                accounts.get(whose.get()), known.isPresent() ? Optional.empty() : Optional.of(identity));
    }

    private Optional<Answer> byEmail(Vouched vouched) {
        return vouched.email()
                .flatMap(accounts::findKey)
                .map(Accounts.Key::account)
                .filter(account ->
                        !identities.has(account.id(), vouched.identity().issuer()))
                .map(account -> new Answer.Welcome(account, Optional.of(vouched.identity())));
    }

    private void record(Actor who, String whose, Outcome outcome, String origin) {
        trail.record(who, "account.provider-sign-in", whose, outcome, origin);
    }
}
