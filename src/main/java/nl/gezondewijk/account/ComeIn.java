package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What comes after a right password, a link or the word of a provider: in at once, or first the second step. */
@Component
@ConditionalOnWebApplication
class ComeIn {
    private final Sessions sessions;
    private final SecondStep second;
    private final Identities identities;
    private final Trail trail;

    ComeIn(Sessions sessions, SecondStep second, Identities identities, Trail trail) {
        this.sessions = sessions;
        this.second = second;
        this.identities = identities;
        this.trail = trail;
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
            identities.keep(account.id(), identity);
            trail.record(
                    account.actor(),
                    "account.provider-connected",
                    account.id().reference(),
                    Outcome.DONE,
                    request.getRemoteAddr());
        });
        sessions.open(request, account, proof);
    }
}
