package nl.gezondewijk.account;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says that a password is lost. Who asks learns nothing; whoever reads the mail of that address gets a link. */
@Component
class AskWayBack {
    private final Accounts accounts;
    private final Links links;
    private final PostLinks post;
    private final NetworkLimit network;
    private final Trail trail;

    AskWayBack(Accounts accounts, Links links, PostLinks post, NetworkLimit network, Trail trail) {
        this.accounts = accounts;
        this.links = links;
        this.post = post;
        this.network = network;
        this.trail = trail;
    }

    boolean isPossible() {
        return post.isPossible();
    }

    /** False when this network asked too often. */
    @Transactional
    public boolean ask(Email address, String origin) {
        if (!network.take(origin)) {
            return false;
        }
        var account = accounts.findKey(address).map(Accounts.Key::account);
        account.ifPresent(one -> links.makeWayBack(one.id()).ifPresent(token -> post.wayBack(one, token)));
        var whose = account.map(one -> one.id().reference()).orElse(Account.KIND + ":unknown");
        trail.record(Actor.NOBODY, "account.reset-asked", whose, Outcome.DONE, origin);
        return true;
    }
}
