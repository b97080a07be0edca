package nl.gezondewijk.account;

import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.context.ApplicationContext;

/** Somebody with an account, for stories of other modules. */
public record Hired(String email, String password) {

    public static Hired as(Audience role, ApplicationContext program) {
        var staff = new Staff(program.getBean(Administration.class), program.getBean(ChoosePassword.class));
        return new Hired(staff.hired(role).email().value(), Visitor.PASSWORD);
    }
}
