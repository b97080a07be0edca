package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What comes after a right password, a link or the word of a provider: in at once, or first the second step. */
@Component
@ConditionalOnWebApplication
class ComeIn {
    private final Sessions sessions;
    private final SecondStep second;
    private final Connect connect;

    ComeIn(Sessions sessions, SecondStep second, Connect connect) {
        this.sessions = sessions;
        this.second = second;
        this.connect = connect;
    }

    /** Gives the page to go to. */
    String afterFirst(HttpServletRequest request, Account account, ReturnAddress next) {
        return afterFirst(request, account, Proof.PASSWORD, Optional.empty(), next);
    }

    /**
     * Gives the page to go to.
     *
     * @param fresh as whom the provider will know them from now on: that asks for the second step that they have, whatever the
     *     provider asked, for an address can pass to somebody else
     */
    String afterFirst(
            HttpServletRequest request, Account account, Proof proof, Optional<Identity> fresh, ReturnAddress next) {
        if (second.isSet(account) && (!proof.isTwofold() || fresh.isPresent())) {
            sessions.openHalf(request, account, proof, fresh);
            return "redirect:" + SecondStepController.PATH + next.asQuery();
        }
        open(request, account, proof, fresh);
        return "redirect:" + next.path();
    }

    /** Opens what was half open. */
    void afterSecond(HttpServletRequest request, Sessions.Half half) {
        open(request, half.account(), half.proof().andMore(), half.fresh());
    }

    private void open(HttpServletRequest request, Account account, Proof proof, Optional<Identity> fresh) {
        fresh.ifPresent(identity -> {
            connect.to(account, identity, request.getRemoteAddr());
            sessions.endAll(account.id());
        });
        sessions.open(request, account, proof);
    }
}
