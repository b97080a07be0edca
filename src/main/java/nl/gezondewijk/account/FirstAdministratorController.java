package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@ConditionalOnWebApplication
@RequestMapping(FirstAdministratorController.PATH + "/{token}")
@OpenTo(Audience.EVERYONE)
class FirstAdministratorController {
    static final String PATH = "/eerste-beheerder";

    private final FirstAdministrator first;
    private final Sessions sessions;

    FirstAdministratorController(FirstAdministrator first, Sessions sessions) {
        this.first = first;
        this.sessions = sessions;
    }

    @GetMapping
    String ask(@PathVariable String token, @ModelAttribute("form") FirstAdministratorForm form) {
        mustBeInvited(token);
        return "account/firstAdministrator";
    }

    @PostMapping
    String make(
            @PathVariable String token,
            @ModelAttribute("form") FirstAdministratorForm form,
            BindingResult errors,
            HttpServletRequest request) {
        mustBeInvited(token);
        form.check(errors);
        if (errors.hasErrors()) {
            return "account/firstAdministrator";
        }
        var made = first.make(
                        token, new Email(form.email()), form.name().strip(), form.password(), request.getRemoteAddr())
                .orElseThrow(Links.Gone::new);
        sessions.open(request, made, Proof.PASSWORD);
        return "redirect:/account";
    }

    private void mustBeInvited(String token) {
        if (!first.isInvited(token)) {
            throw new Links.Gone();
        }
    }
}

/** Who the first administrator is. */
record FirstAdministratorForm(String name, String email, String password) {

    FirstAdministratorForm {
        name = Typed.orEmpty(name);
        email = Typed.orEmpty(email);
        password = Typed.orEmpty(password);
    }

    void check(BindingResult errors) {
        Typed.name(name, errors);
        Typed.email(email, errors);
        Typed.newPassword(password, email, name, errors);
    }
}
