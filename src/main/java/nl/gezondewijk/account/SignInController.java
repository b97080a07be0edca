package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import nl.gezondewijk.account.SignIn.Answer;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
@ConditionalOnWebApplication
@OpenTo(Audience.EVERYONE)
class SignInController {
    private final SignIn signIn;
    private final ComeIn comeIn;
    private final AskProvider provider;
    private final Sessions sessions;
    private final CsrfTokenRepository formTokens;
    private final CheckPasskey passkeys;
    private final Trail trail;

    SignInController(
            SignIn signIn,
            ComeIn comeIn,
            AskProvider provider,
            Sessions sessions,
            CsrfTokenRepository formTokens,
            CheckPasskey passkeys,
            Trail trail) {
        this.signIn = signIn;
        this.comeIn = comeIn;
        this.provider = provider;
        this.sessions = sessions;
        this.formTokens = formTokens;
        this.passkeys = passkeys;
        this.trail = trail;
    }

    /** The organisation with whose provider people can sign in instead; empty where there is none. */
    @ModelAttribute("provider")
    String provider() {
        return provider.findName().orElse("");
    }

    @ModelAttribute("passkeys")
    boolean passkeys() {
        return passkeys.isPossible();
    }

    @GetMapping("/inloggen")
    String ask(@ModelAttribute("form") SignInForm form, @Nullable Principal reader) {
        return reader == null ? "account/signIn" : "redirect:" + form.next().path();
    }

    @PostMapping("/inloggen")
    String signIn(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "account/signIn";
        }
        return switch (signIn.answer(form.email(), form.password(), request.getRemoteAddr())) {
            case Answer.Welcome(Account account) -> {
                formTokens.saveToken(null, request, response); // a new reader, a new token
                yield comeIn.afterFirst(request, account, form.next());
            }
            case Answer.Wrong() -> {
                errors.rejectValue("email", "account.signIn.wrong");
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield "account/signIn";
            }
            case Answer.Locked(Duration left) -> {
                errors.rejectValue("email", "account.signIn.locked", new Object[] {left.toMinutes() + 1}, null);
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.toSeconds() + 1));
                yield "account/signIn";
            }
        };
    }

    @GetMapping("/uitloggen")
    String askToSignOut(@Nullable Principal reader) {
        return reader == null ? "redirect:/" : "account/signOut";
    }

    @PostMapping("/uitloggen")
    String signOut(@Nullable Principal reader, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        boolean byProvider = sessions.proof(request).isOfProvider();
        if (session != null && reader != null) {
            session.invalidate();
            formTokens.saveToken(null, request, response);
            var actor = Actor.of(reader);
            trail.record(actor, "account.sign-out", actor.reference(), Outcome.DONE, request.getRemoteAddr());
        }
        return byProvider ? "redirect:/uitgelogd" : "redirect:/";
    }

    /** For who came in by the provider: there they still are. */
    @GetMapping("/uitgelogd")
    String signedOut(Model model) {
        model.addAttribute("address", provider.findSignOut().orElse(""));
        return "account/signedOut";
    }
}

/** E-mail address, password, and the page to go on to. */
record SignInForm(String email, String password, String terug) {

    SignInForm {
        email = Typed.orEmpty(email);
        password = Typed.orEmpty(password);
        terug = Typed.orEmpty(terug);
    }

    void check(BindingResult errors) {
        if (email.isBlank()) {
            errors.rejectValue("email", "account.email.missing");
        }
        if (password.isEmpty()) {
            errors.rejectValue("password", "account.password.missing");
        }
    }

    ReturnAddress next() {
        return ReturnAddress.in(terug);
    }
}
