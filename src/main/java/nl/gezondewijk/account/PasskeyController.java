package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds and takes away the passkeys of who is signed in. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account/passkeys")
@OpenTo(Audience.SIGNED_IN)
class PasskeyController {
    /** More is a mistake, or a script. */
    private static final int MOST = 20;

    private final Accounts accounts;
    private final Passkeys passkeys;
    private final CheckPasskey check;
    private final SamePerson same;
    private final Trail trail;

    PasskeyController(Accounts accounts, Passkeys passkeys, CheckPasskey check, SamePerson same, Trail trail) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.check = check;
        this.same = same;
        this.trail = trail;
    }

    @GetMapping("/nieuw")
    String ask(Actor reader, HttpServletRequest request, Model model) {
        var browser = Browser.of(request.getHeader("User-Agent")).toString();
        model.addAttribute("form", new PasskeyForm(browser, ""));
        return page(own(reader), request, model);
    }

    /** First that it is them; only then the browser makes one, or it would lie there for nothing. */
    @PostMapping("/nieuw")
    String begin(
            @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            Actor reader,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var account = own(reader);
        if (!Passkey.isName(form.name())) {
            errors.rejectValue("name", "account.passkey.name.wrong");
        } else if (passkeys.list(account.id()).size() >= MOST) {
            errors.rejectValue("name", "account.passkey.most");
        } else {
            same.check(account, form.password(), request, errors);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, request, model);
        }
        var waiting = Challenges.NEW.begin(request, form.name().strip());
        model.addAttribute("question", check.askNew(account, waiting.challenge()));
        model.addAttribute("name", waiting.name());
        return "account/newPasskey";
    }

    @PostMapping
    String add(
            @RequestParam("antwoord") String answer,
            Actor reader,
            HttpServletRequest request,
            RedirectAttributes next) {
        var account = own(reader);
        var made = Challenges.NEW
                .take(request)
                .filter(waiting -> check.keep(account, waiting.challenge(), waiting.name(), answer));
        if (made.isEmpty()) {
            next.addFlashAttribute("refused", "account.passkey.notMade");
            return "redirect:/account";
        }
        record(reader, "account.passkey-added", request);
        next.addFlashAttribute("done", "account.passkey.added");
        return "redirect:/account";
    }

    @PostMapping("/{key}/weggehaald")
    String forget(@PathVariable String key, Actor reader, HttpServletRequest request, RedirectAttributes next) {
        if (passkeys.forget(Account.Id.of(reader), key)) {
            record(reader, "account.passkey-forgotten", request);
            next.addFlashAttribute("done", "account.passkey.forgotten");
        }
        return "redirect:/account";
    }

    private String page(Account account, HttpServletRequest request, Model model) {
        model.addAttribute("asks", same.asks(account, request));
        return "account/passkey";
    }

    private Account own(Actor reader) {
        if (!check.isPossible()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return accounts.get(Account.Id.of(reader));
    }

    private void record(Actor reader, String deed, HttpServletRequest request) {
        trail.record(reader, deed, reader.reference(), Outcome.DONE, request.getRemoteAddr());
    }
}

/** What a new passkey is called, and the password that shows that it is still the same person. */
record PasskeyForm(String name, String password) {

    PasskeyForm {
        name = Typed.orEmpty(name);
        password = Typed.orEmpty(password);
    }
}
