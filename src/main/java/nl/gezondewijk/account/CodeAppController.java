package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.page.PhoneCode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Sets up the app that shows codes, or another in its place. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(CodeAppController.PATH)
@OpenTo(Audience.SIGNED_IN)
class CodeAppController {
    static final String PATH = "/account/codes";

    private final Accounts accounts;
    private final SecondStep second;
    private final CheckPasskey passkeys;
    private final SamePerson same;

    CodeAppController(Accounts accounts, SecondStep second, CheckPasskey passkeys, SamePerson same) {
        this.accounts = accounts;
        this.second = second;
        this.passkeys = passkeys;
        this.same = same;
    }

    @GetMapping
    String ask(
            @ModelAttribute("form") CodeAppForm form,
            Actor reader,
            HttpServletRequest request,
            Here here,
            Model model) {
        return page(accounts.get(Account.Id.of(reader)), "", request, here, model);
    }

    /** The codes on paper are shown in this answer and nowhere else. */
    @PostMapping
    String set(
            @ModelAttribute("form") CodeAppForm form,
            BindingResult errors,
            Actor reader,
            HttpServletRequest request,
            HttpServletResponse response,
            Here here,
            Model model) {
        var account = accounts.get(Account.Id.of(reader));
        same.check(account, form.password(), request, errors);
        if (errors.hasErrors()) {
            return again(account, form, request, response, here, model);
        }
        var paper = second.set(account, form.secret(), form.code(), request.getRemoteAddr());
        if (paper.isEmpty()) {
            errors.rejectValue("code", "account.codes.wrong");
            return again(account, form, request, response, here, model);
        }
        model.addAttribute("codes", paper.get());
        return "account/paperCodes";
    }

    private String again(
            Account account,
            CodeAppForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Here here,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(account, form.secret(), request, here, model);
    }

    private String page(Account account, String typed, HttpServletRequest request, Here here, Model model) {
        var secret = AppCode.isSecret(typed) ? typed : AppCode.secret();
        model.addAttribute("secret", secret);
        model.addAttribute("picture", new PhoneCode(address(account, secret), here.say("account.codes.picture")));
        model.addAttribute("asks", same.asks(account, request));
        model.addAttribute("again", second.hasCodes(account));
        model.addAttribute("passkeys", passkeys.isPossible());
        model.addAttribute("owed", second.isOwed(account));
        return "account/codes";
    }

    /** As apps read it. */
    private static String address(Account account, String secret) {
        return UriComponentsBuilder.fromUri(URI.create("otpauth://totp/"))
                .path("Gezonde Wijk:" + account.email().value())
                .queryParam("secret", secret)
                .queryParam("issuer", "Gezonde Wijk")
                .encode()
                .toUriString();
    }
}

/** A secret, a code that the app made of it, and the password that shows that it is still the same person. */
record CodeAppForm(String secret, String code, String password) {

    CodeAppForm {
        secret = Typed.orEmpty(secret);
        code = Typed.orEmpty(code);
        password = Typed.orEmpty(password);
    }
}
