package nl.gezondewijk.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second step of signing in: a code of an app, one on paper, or a passkey. Who sees what is known of others cannot do without. */
@Component
class SecondStep {
    private static final int PAPER_CODES = 10;
    /** Without what looks like something else. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final CodeApps apps;
    private final Passkeys passkeys;
    private final SeesPeople sees;
    private final Tries tries;
    private final Trail trail;
    private final Clock clock;
    private final Wanted wanted;

    SecondStep(
            CodeApps apps,
            Passkeys passkeys,
            SeesPeople sees,
            Tries tries,
            Trail trail,
            Clock clock,
            @Value("${gezondewijk.second-step:REQUIRED}") Wanted wanted) {
        this.apps = apps;
        this.passkeys = passkeys;
        this.sees = sees;
        this.tries = tries;
        this.trail = trail;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** Whether those who see what is known of others must have one. */
    enum Wanted {
        REQUIRED,
        /** For who wants it: to try the program out. */
        OFFERED
    }

    /** What came of a code. */
    sealed interface Answer {
        record Right() implements Answer {}

        record Wrong() implements Answer {}

        record Locked(Duration left) implements Answer {}
    }

    boolean isSet(Account account) {
        return hasCodes(account) || passkeys.isSet(account.id());
    }

    boolean hasCodes(Account account) {
        return apps.isSet(account.id());
    }

    /** Has none, and may not go on without. */
    boolean isOwed(Account account) {
        return wanted == Wanted.REQUIRED && sees.test(account) && !isSet(account);
    }

    int paperLeft(Account account) {
        return apps.countPaper(account.id());
    }

    /** Holds a code against the app, then against the paper; five wrong ones lock it for a while, as passwords do. */
    @Transactional
    public Answer check(Account account, String typed, String origin) {
        var what = counted(account);
        var attempt = tries.begin(what);
        if (attempt.isEmpty()) {
            return locked(tries.findLock(what).orElse(clock.instant()));
        }
        if (isRight(account, typed)) {
            tries.forget(what);
            record(account.actor(), "account.second-step", account, Outcome.DONE, origin);
            return new Answer.Right();
        }
        record(Actor.NOBODY, "account.second-step", account, Outcome.REFUSED, origin);
        return attempt.get().lockedUntil().<Answer>map(this::locked).orElseGet(Answer.Wrong::new);
    }

    /** From now on this app counts; gives its codes on paper, which are shown once. Empty when the code is not of this secret. */
    @Transactional
    public Optional<List<String>> set(Account account, String secret, String typed, String origin) {
        var step = AppCode.isSecret(secret) ? AppCode.match(secret, typed, clock.instant()) : OptionalLong.empty();
        if (step.isEmpty()) {
            return Optional.empty();
        }
        var paper = Stream.generate(SecondStep::paperCode).limit(PAPER_CODES).toList();
        apps.keep(account.id(), secret, step.getAsLong(), paper);
        record(account.actor(), "account.code-app-set", account, Outcome.DONE, origin);
        return Optional.of(paper);
    }

    /** For who lost the phone, the paper and the passkeys; the next time they sign in they set another up. */
    @Transactional
    public void forget(Account account, Actor by, String origin) {
        if (apps.forget(account.id())) {
            record(by, "account.code-app-forgotten", account, Outcome.DONE, origin);
        }
        if (passkeys.forgetAll(account.id())) {
            record(by, "account.passkeys-forgotten", account, Outcome.DONE, origin);
        }
        tries.forget(counted(account));
        tries.forget(SignInByPasskey.counted(account));
    }

    /** Under which wrong codes are counted; no address of somebody reads so. */
    private static String counted(Account account) {
        return "second step of " + account.id();
    }

    private boolean isRight(Account account, String typed) {
        var step = apps.findSecret(account.id())
                .map(secret -> AppCode.match(secret, typed, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && apps.use(account.id(), step.getAsLong())
                || apps.usePaper(
                        account.id(), typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    private Answer locked(Instant until) {
        return new Answer.Locked(Duration.between(clock.instant(), until));
    }

    /** Ten letters and digits: some 49 bits, and five tries. */
    private static String paperCode() {
        return new SecureRandom()
                .ints(10, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }

    private void record(Actor by, String deed, Account account, Outcome outcome, String origin) {
        trail.record(by, deed, account.id().reference(), outcome, origin);
    }
}
