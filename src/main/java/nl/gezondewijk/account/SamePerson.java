package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Sees that it is still the same person: a laptop left open must not be enough to put another key in place of theirs.
 *
 * <p>Whoever just came in without a password need not type one, and may have none.
 */
@Component
@ConditionalOnWebApplication
class SamePerson {
    static final Duration JUST_NOW = Duration.ofMinutes(15);

    private final SignIn signIn;
    private final Sessions sessions;
    private final Clock clock;

    SamePerson(SignIn signIn, Sessions sessions, Clock clock) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What the page asks for. */
    enum Asks {
        PASSWORD,
        NOTHING,
        /** They have no password, and came in too long ago. */
        SIGN_IN_AGAIN
    }

    Asks asks(Account account, HttpServletRequest request) {
        if (sessions.proof(request).isWithoutPassword() && isJustNow(request)) {
            return Asks.NOTHING;
        }
        return account.hasPassword() ? Asks.PASSWORD : Asks.SIGN_IN_AGAIN;
    }

    /** Says in the field of the password what is wrong. */
    void check(Account account, String password, HttpServletRequest request, BindingResult errors) {
        switch (asks(account, request)) {
            case NOTHING -> {}
            case SIGN_IN_AGAIN -> errors.rejectValue("password", "account.same.again");
            case PASSWORD -> check(signIn.check(account.email().value(), password, request.getRemoteAddr()), errors);
        }
    }

    private static void check(SignIn.Answer answer, BindingResult errors) {
        switch (answer) {
            case SignIn.Answer.Welcome welcome -> {}
            case SignIn.Answer.Wrong wrong -> errors.rejectValue("password", "account.password.current.wrong");
            case SignIn.Answer.Locked(Duration left) ->
                errors.rejectValue("password", "account.signIn.locked", new Object[] {left.toMinutes() + 1}, null);
        }
    }

    private boolean isJustNow(HttpServletRequest request) {
        var began = Instant.ofEpochMilli(request.getSession().getCreationTime());
        return began.plus(JUST_NOW).isAfter(clock.instant());
    }
}
