package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** For who lost a password: asks where to send a link. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wachtwoord-kwijt")
@OpenTo(Audience.EVERYONE)
class WayBackController {
    private final AskWayBack wayBack;

    WayBackController(AskWayBack wayBack) {
        this.wayBack = wayBack;
    }

    @GetMapping
    String ask(@ModelAttribute("form") WayBackForm form, Model model) {
        return page(model);
    }

    /** Says the same to everybody: not even whether there is such an account. */
    @PostMapping
    String send(
            @ModelAttribute("form") WayBackForm form,
            BindingResult errors,
            HttpServletRequest from,
            HttpServletResponse response,
            Model model) {
        Typed.email(form.email(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        if (wayBack.isPossible() && !wayBack.ask(new Email(form.email()), from.getRemoteAddr())) {
            long minutes = NetworkLimit.PERIOD.toMinutes();
            errors.rejectValue("email", "account.wayBack.tooOften", new Object[] {minutes}, null);
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(NetworkLimit.PERIOD.toSeconds()));
            return page(model);
        }
        model.addAttribute("asked", true);
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("possible", wayBack.isPossible());
        return "account/wayBack";
    }
}

/** Where to send the link. */
record WayBackForm(String email) {

    WayBackForm {
        email = Typed.orEmpty(email);
    }
}
