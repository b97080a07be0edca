package nl.gezondewijk.account;

import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import org.springframework.stereotype.Component;

/** A way back in for an account, for who has the machine: without it a lone administrator who lost the password has none. */
@Component
public class WayBack {
    private final Accounts accounts;
    private final Administration administration;
    private final SecondStep second;

    WayBack(Accounts accounts, Administration administration, SecondStep second) {
        this.accounts = accounts;
        this.administration = administration;
        this.second = second;
    }

    /** The path of a link that works once, with which a new password is chosen; its lock and its app with codes are taken off. Empty without such an account. */
    public Optional<String> link(String email) {
        return Email.in(email)
                .flatMap(accounts::findKey)
                .map(Accounts.Key::account)
                .flatMap(account -> {
                    var id = account.id();
                    second.forget(account, Actor.TERMINAL, Trail.MACHINE);
                    administration.unlock(id, Actor.TERMINAL, Trail.MACHINE);
                    return administration.invite(id, Actor.TERMINAL, Trail.MACHINE);
                })
                .map(invitation -> InvitationController.PATH + "/" + invitation.token());
    }
}
