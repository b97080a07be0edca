package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@ConditionalOnWebApplication
@RequestMapping(InvitationController.PATH + "/{token}")
@OpenTo(Audience.EVERYONE)
class InvitationController {
    static final String PATH = "/uitnodiging";

    private final Accounts accounts;
    private final Links links;
    private final ChoosePassword choose;
    private final Sessions sessions;
    private final ComeIn comeIn;
    private final AskProvider provider;

    InvitationController(
            Accounts accounts,
            Links links,
            ChoosePassword choose,
            Sessions sessions,
            ComeIn comeIn,
            AskProvider provider) {
        this.accounts = accounts;
        this.links = links;
        this.choose = choose;
        this.sessions = sessions;
        this.comeIn = comeIn;
        this.provider = provider;
    }

    /** Its link is a key, also on a shared machine. */
    @ModelAttribute
    void keepTo(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** The organisation with whose provider they can go on instead; empty where there is none. */
    @ModelAttribute("provider")
    String provider() {
        return provider.findName().orElse("");
    }

    @GetMapping
    String ask(@PathVariable String token, @ModelAttribute("form") InvitationForm form, Model model) {
        model.addAttribute("whose", invited(token));
        return "account/invitation";
    }

    @PostMapping
    String choose(
            @PathVariable String token,
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request) {
        var whose = invited(token);
        Typed.newPassword(form.password(), whose.email().value(), whose.name(), errors);
        if (errors.hasErrors()) {
            model.addAttribute("whose", whose);
            return "account/invitation";
        }
        var account =
                choose.byLink(token, form.password(), request.getRemoteAddr()).orElseThrow(Links.Gone::new);
        sessions.endAll(account.id()); // the old password may be known to someone who is still inside
        return comeIn.afterFirst(request, account, ReturnAddress.in(""));
    }

    private Account invited(String token) {
        return links.find(token).map(accounts::get).orElseThrow(Links.Gone::new);
    }
}

/** The password someone chooses. */
record InvitationForm(String password) {

    InvitationForm {
        password = Typed.orEmpty(password);
    }
}
