package nl.gezondewijk.account;

import java.util.UUID;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.OpenTo.Audience;

/** Makes people with an account, each with an address of their own. */
class Staff {
    private final Administration administration;
    private final ChoosePassword choose;

    Staff(Administration administration, ChoosePassword choose) {
        this.administration = administration;
        this.choose = choose;
    }

    Account hired(Audience role) {
        return hired("Jo de Boer", role);
    }

    /** An account whose person has chosen {@link Visitor#PASSWORD}. */
    Account hired(String name, Audience role) {
        var token = invited(name, role).token();
        return choose.byLink(token, Visitor.PASSWORD, "machine").orElseThrow();
    }

    Administration.Invitation invited(String name, Audience role) {
        var email = new Email("s" + UUID.randomUUID().toString().substring(0, 12) + "@gemeente.example");
        return administration
                .make(email, name, "", role, Actor.PROGRAM, "machine")
                .orElseThrow();
    }
}
