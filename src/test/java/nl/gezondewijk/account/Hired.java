package nl.gezondewijk.account;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.context.ApplicationContext;

/** Somebody with an account, for stories of other modules. */
public record Hired(String email, String password, Actor actor) {

    public static Hired as(Audience role, ApplicationContext program) {
        return as("Jo de Boer", role, program);
    }

    /** Somebody who works somewhere. */
    public static Hired at(String organisation, Audience role, ApplicationContext program) {
        var hired = as(role, program);
        program.getBean(Administration.class)
                .changeOrganisation(Account.Id.of(hired.actor), organisation, Actor.PROGRAM, "machine");
        return hired;
    }

    public static Hired as(String name, Audience role, ApplicationContext program) {
        var staff = new Staff(program.getBean(Administration.class), program.getBean(ChoosePassword.class));
        var account = staff.hired(name, role);
        return new Hired(account.email().value(), Visitor.PASSWORD, account.actor());
    }

    /** Their account ends. */
    public void ended(ApplicationContext program) {
        var by = as(Audience.ADMINISTRATOR, program).actor;
        program.getBean(Administration.class).end(Account.Id.of(actor), by, "machine");
    }
}
