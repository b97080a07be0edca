package nl.gezondewijk.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.stereotype.Component;

/** Signing in with an e-mail address and a password. */
@Component
class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Tries tries;
    private final NetworkLimit network;
    private final Trail trail;
    private final Clock clock;

    SignIn(Accounts accounts, Passwords passwords, Tries tries, NetworkLimit network, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.network = network;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of a try. Unknown address and wrong password are one and the same. */
    sealed interface Answer {
        record Welcome(Account account) implements Answer {}

        record Wrong() implements Answer {}

        record Locked(Duration left) implements Answer {}
    }

    Answer answer(String email, String password, String origin) {
        var answer = check(email, password, origin);
        if (answer instanceof Answer.Welcome(Account account)) {
            accounts.signedIn(account.id());
            trail.record(account.actor(), "account.sign-in", account.id().reference(), Outcome.DONE, origin);
        }
        return answer;
    }

    /** The same with the same limits, but without coming in: to see that it is still the same person. */
    Answer check(String email, String password, String origin) {
        if (!network.take(origin)) {
            return new Answer.Locked(NetworkLimit.PERIOD);
        }
        return tries.begin(email)
                .map(attempt -> answer(attempt, email, password, origin))
                .orElseGet(() -> locked(tries.findLock(email)));
    }

    private Answer answer(Tries.Try attempt, String email, String password, String origin) {
        var key = Email.in(email).flatMap(accounts::findKey);
        if (passwords.match(password, key.flatMap(Accounts.Key::hash))) {
            tries.forget(email);
            network.giveBack(origin);
            return new Answer.Welcome(key.orElseThrow().account());
        }
        var whose = key.map(found -> found.account().id().reference()).orElse(Account.KIND + ":unknown");
        trail.record(Actor.NOBODY, "account.sign-in", whose, Outcome.REFUSED, origin);
        if (attempt.lockedUntil().isPresent()) {
            trail.record(Actor.NOBODY, "account.locked", whose, Outcome.DONE, origin);
            return locked(attempt.lockedUntil());
        }
        return new Answer.Wrong();
    }

    private Answer locked(Optional<Instant> until) {
        var left = Duration.between(clock.instant(), until.orElse(clock.instant()));
        return new Answer.Locked(left);
    }
}
