package nl.gezondewijk.account;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What the forms about accounts ask of the fields that they share. */
class Typed {
    private Typed() {}

    /** A field that was not sent is an empty one. */
    static String orEmpty(@Nullable String field) {
        return field == null ? "" : field;
    }

    static void name(String name, BindingResult errors) {
        if (!Account.isName(name)) {
            errors.rejectValue("name", "account.name.wrong");
        }
    }

    static void email(String email, BindingResult errors) {
        if (Email.in(email).isEmpty()) {
            errors.rejectValue("email", "account.email.wrong");
        }
    }

    static void newPassword(String password, String email, String name, BindingResult errors) {
        NewPassword.refusal(password, email, name)
                .ifPresent(why -> errors.rejectValue("password", "account.password." + why));
    }
}
