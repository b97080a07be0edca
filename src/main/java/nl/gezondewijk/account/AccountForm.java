package nl.gezondewijk.account;

import java.util.Arrays;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.validation.BindingResult;

/** Who gets an account, and as what. */
record AccountForm(String name, String email, String organisation, String role) {

    AccountForm {
        name = Typed.orEmpty(name);
        email = Typed.orEmpty(email);
        organisation = Typed.orEmpty(organisation);
        role = Typed.orEmpty(role);
    }

    void check(BindingResult errors) {
        Typed.name(name, errors);
        Typed.email(email, errors);
        if (!Account.isOrganisation(organisation.strip())) {
            errors.rejectValue("organisation", "account.organisation.wrong");
        }
        if (Arrays.stream(Audience.values())
                .noneMatch(one -> one != Audience.EVERYONE && one.name().equals(role))) {
            errors.rejectValue("role", "account.role.missing");
        }
    }

    Audience audience() {
        return Audience.valueOf(role);
    }
}
