package nl.gezondewijk.account;

import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.validation.BindingResult;

/** Who gets an account, and as what. */
record AccountForm(String name, String email, String role) {

    AccountForm {
        name = Typed.orEmpty(name);
        email = Typed.orEmpty(email);
        role = Typed.orEmpty(role);
    }

    void check(BindingResult errors) {
        Typed.name(name, errors);
        Typed.email(email, errors);
        if (!role.equals(Audience.DATA_MANAGER.name()) && !role.equals(Audience.ADMINISTRATOR.name())) {
            errors.rejectValue("role", "account.role.missing");
        }
    }

    Audience audience() {
        return Audience.valueOf(role);
    }
}
