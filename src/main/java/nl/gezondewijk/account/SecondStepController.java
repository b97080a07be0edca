package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.gezondewijk.account.SecondStep.Answer;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks who gave a right password for a code or a passkey as well. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(SecondStepController.PATH)
@OpenTo(Audience.EVERYONE)
class SecondStepController {
    static final String PATH = "/tweede-stap";

    private final SecondStep second;
    private final Sessions sessions;
    private final ComeIn comeIn;
    private final Passkeys passkeys;
    private final CheckPasskey check;
    private final CsrfTokenRepository formTokens;

    SecondStepController(
            SecondStep second,
            Sessions sessions,
            ComeIn comeIn,
            Passkeys passkeys,
            CheckPasskey check,
            CsrfTokenRepository formTokens) {
        this.second = second;
        this.sessions = sessions;
        this.comeIn = comeIn;
        this.passkeys = passkeys;
        this.check = check;
        this.formTokens = formTokens;
    }

    @GetMapping
    String ask(@ModelAttribute("form") SecondStepForm form, HttpServletRequest request, Model model) {
        return sessions.findHalf(request)
                .map(half -> page(half.account(), model))
                .orElse("redirect:/inloggen");
    }

    @PostMapping
    String check(
            @ModelAttribute("form") SecondStepForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var half = sessions.findHalf(request);
        if (half.isEmpty()) {
            return "redirect:/inloggen";
        }
        return switch (second.check(half.get().account(), form.code(), request.getRemoteAddr())) {
            case Answer.Right right -> {
                comeIn.afterSecond(request, half.get());
                formTokens.saveToken(null, request, response);
                yield "redirect:" + ReturnAddress.in(form.terug()).path();
            }
            case Answer.Wrong wrong -> {
                errors.rejectValue("code", "account.secondStep.wrong");
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(half.get().account(), model);
            }
            case Answer.Locked(Duration left) -> {
                errors.rejectValue("code", "account.secondStep.locked", new Object[] {left.toMinutes() + 1}, null);
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(left.toSeconds() + 1));
                yield page(half.get().account(), model);
            }
        };
    }

    private String page(Account account, Model model) {
        model.addAttribute("codes", second.hasCodes(account));
        model.addAttribute("passkeys", check.isPossible() && passkeys.isSet(account.id()));
        return "account/secondStep";
    }
}

/** A code, and the page to go on to. */
record SecondStepForm(String code, String terug) {

    SecondStepForm {
        code = Typed.orEmpty(code);
        terug = Typed.orEmpty(terug);
    }
}
