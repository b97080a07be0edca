package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What comes after a right password, or a link: in at once, or first the second step. */
@Component
@ConditionalOnWebApplication
class ComeIn {
    private final Sessions sessions;
    private final SecondStep second;

    ComeIn(Sessions sessions, SecondStep second) {
        this.sessions = sessions;
        this.second = second;
    }

    /** Gives the page to go to. */
    String afterFirst(HttpServletRequest request, Account account, ReturnAddress next) {
        if (second.isSet(account)) {
            sessions.openHalf(request, account);
            return "redirect:" + SecondStepController.PATH + next.asQuery();
        }
        sessions.open(request, account);
        return "redirect:" + next.path();
    }
}
