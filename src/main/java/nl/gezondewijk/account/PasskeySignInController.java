package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.gezondewijk.account.SignInByPasskey.Answer;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks a browser for a passkey, in place of password and code or after the password, and takes in whose it is. */
@Controller
@ConditionalOnWebApplication
@OpenTo(Audience.EVERYONE)
class PasskeySignInController {
    private final SignInByPasskey signIn;
    private final CheckPasskey check;
    private final Sessions sessions;
    private final ComeIn comeIn;
    private final CsrfTokenRepository formTokens;

    PasskeySignInController(
            SignInByPasskey signIn,
            CheckPasskey check,
            Sessions sessions,
            ComeIn comeIn,
            CsrfTokenRepository formTokens) {
        this.signIn = signIn;
        this.check = check;
        this.sessions = sessions;
        this.comeIn = comeIn;
        this.formTokens = formTokens;
    }

    /** Asked for by the script, so that who only looks at the page gets no session. */
    @PostMapping(path = "/inloggen/passkey/vraag", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String ask(HttpServletRequest request) {
        mustBePossible();
        return check.ask(Optional.empty(), Challenges.SIGN_IN.begin(request, "").challenge());
    }

    @PostMapping("/inloggen/passkey")
    String come(
            @RequestParam("antwoord") String said,
            @RequestParam(name = "terug", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes told) {
        mustBePossible();
        var address = ReturnAddress.in(next);
        return switch (answer(Optional.empty(), said, request)) {
            case Answer.Welcome(Account account) -> {
                sessions.open(request, account, Proof.PASSKEY);
                formTokens.saveToken(null, request, response); // a new reader, a new token
                yield "redirect:" + address.path();
            }
            case Answer.Wrong wrong -> refused("/inloggen", "account.passkey.wrong", address, told);
            case Answer.Locked locked -> refused("/inloggen", "account.passkey.locked", address, told);
        };
    }

    @PostMapping(path = "/tweede-stap/passkey/vraag", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String askSecond(HttpServletRequest request) {
        mustBePossible();
        var half = sessions.findHalf(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return check.ask(
                Optional.of(half.account()),
                Challenges.SIGN_IN.begin(request, "").challenge());
    }

    @PostMapping("/tweede-stap/passkey")
    String comeSecond(
            @RequestParam("antwoord") String said,
            @RequestParam(name = "terug", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes told) {
        mustBePossible();
        var half = sessions.findHalf(request);
        if (half.isEmpty()) {
            return "redirect:/inloggen";
        }
        var address = ReturnAddress.in(next);
        return switch (answer(half.map(Sessions.Half::account), said, request)) {
            case Answer.Welcome welcome -> {
                comeIn.afterSecond(request, half.get());
                formTokens.saveToken(null, request, response);
                yield "redirect:" + address.path();
            }
            case Answer.Wrong wrong -> refused(SecondStepController.PATH, "account.passkey.wrong", address, told);
            case Answer.Locked locked -> refused(SecondStepController.PATH, "account.passkey.locked", address, told);
        };
    }

    private Answer answer(Optional<Account> half, String said, HttpServletRequest request) {
        return Challenges.SIGN_IN
                .take(request)
                .map(waiting -> signIn.answer(half, waiting, said, request.getRemoteAddr()))
                .orElseGet(Answer.Wrong::new);
    }

    private static String refused(String page, String why, ReturnAddress next, RedirectAttributes told) {
        told.addFlashAttribute("refused", why);
        return "redirect:" + page + next.asQuery();
    }

    private void mustBePossible() {
        if (!check.isPossible()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
