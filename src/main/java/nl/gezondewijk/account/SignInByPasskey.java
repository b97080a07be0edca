package nl.gezondewijk.account;

import java.util.Optional;
import nl.gezondewijk.account.Challenges.Waiting;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** Signing in with a passkey: alone, or as second step. Wrong answers are counted as wrong passwords are, and apart from them. */
@Component
class SignInByPasskey {
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final CheckPasskey check;
    private final Tries tries;
    private final NetworkLimit network;
    private final Trail trail;

    SignInByPasskey(
            Accounts accounts, Passkeys passkeys, CheckPasskey check, Tries tries, NetworkLimit network, Trail trail) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.check = check;
        this.tries = tries;
        this.network = network;
        this.trail = trail;
    }

    /** What came of a try. A passkey that we do not know, of somebody else, or wrongly used: that is one and the same. */
    sealed interface Answer {
        record Welcome(Account account) implements Answer {}

        record Wrong() implements Answer {}

        record Locked() implements Answer {}
    }

    /** @param half who still has to take the second step; empty for who begins */
    Answer answer(Optional<Account> half, Waiting waiting, String said, String origin) {
        if (!network.take(origin)) {
            return new Answer.Locked();
        }
        var credential = check.findCredential(said);
        var owner = credential
                .flatMap(passkeys::findOwner)
                .flatMap(accounts::find)
                .filter(account -> !account.ended())
                .filter(account -> half.isEmpty() || half.get().id().equals(account.id()));
        if (owner.isEmpty()) {
            refused(half, origin);
            return new Answer.Wrong();
        }
        return answer(owner.get(), credential.orElseThrow(), half, waiting, said, origin);
    }

    /** Under which wrong answers are counted; no address of somebody reads so. */
    static String counted(Account account) {
        return "passkey of " + account.id();
    }

    private Answer answer(
            Account owner, Bytes credential, Optional<Account> half, Waiting waiting, String said, String origin) {
        if (tries.begin(counted(owner)).isEmpty()) {
            return new Answer.Locked();
        }
        if (!check.isRight(owner, half, waiting.challenge(), said)) {
            refused(Optional.of(owner), origin);
            return new Answer.Wrong();
        }
        tries.forget(counted(owner));
        network.giveBack(origin);
        passkeys.used(credential);
        accounts.signedIn(owner.id());
        record(owner.actor(), owner.id().reference(), Outcome.DONE, origin);
        return new Answer.Welcome(owner);
    }

    private void refused(Optional<Account> whose, String origin) {
        var reference = whose.map(account -> account.id().reference()).orElse(Account.KIND + ":unknown");
        record(Actor.NOBODY, reference, Outcome.REFUSED, origin);
    }

    private void record(Actor who, String whose, Outcome outcome, String origin) {
        trail.record(who, "account.passkey-sign-in", whose, outcome, origin);
    }
}
