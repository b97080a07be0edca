package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Duration;
import nl.gezondewijk.account.SignIn.Answer;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@ConditionalOnWebApplication
@RequestMapping("/account")
@OpenTo(Audience.SIGNED_IN)
class AccountController {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SignIn signIn;
    private final SecondStep second;
    private final ChoosePassword choose;
    private final Identities identities;
    private final AskProvider provider;
    private final Passkeys passkeys;
    private final CheckPasskey check;
    private final Trail trail;

    AccountController(
            Accounts accounts,
            Sessions sessions,
            SignIn signIn,
            SecondStep second,
            ChoosePassword choose,
            Identities identities,
            AskProvider provider,
            Passkeys passkeys,
            CheckPasskey check,
            Trail trail) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.signIn = signIn;
        this.second = second;
        this.choose = choose;
        this.identities = identities;
        this.provider = provider;
        this.passkeys = passkeys;
        this.check = check;
        this.trail = trail;
    }

    @GetMapping
    String own(Principal reader, HttpServletRequest request, Model model) {
        var account = own(reader);
        model.addAttribute("account", account);
        model.addAttribute("codes", second.hasCodes(account));
        model.addAttribute("passkeys", passkeys.list(account.id()));
        model.addAttribute("possible", check.isPossible());
        model.addAttribute("paper", second.paperLeft(account));
        model.addAttribute("provider", provider.findName().orElse(""));
        model.addAttribute("identities", identities.list(account.id()));
        model.addAttribute("sessions", sessions.list(account.id(), request));
        return "account/own";
    }

    @GetMapping("/wachtwoord")
    String askPassword(@ModelAttribute("form") PasswordForm form, Principal reader, Model model) {
        model.addAttribute("whose", own(reader));
        return "account/password";
    }

    @PostMapping("/wachtwoord")
    String changePassword(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Principal reader,
            HttpServletRequest request,
            Model model,
            RedirectAttributes next) {
        var account = own(reader);
        Typed.newPassword(form.password(), account.email().value(), account.name(), errors);
        if (!errors.hasErrors()) {
            checkCurrent(form, account, errors, request);
        }
        if (errors.hasErrors()) {
            model.addAttribute("whose", account);
            return "account/password";
        }
        choose.again(account, form.password(), request.getRemoteAddr());
        var proof = sessions.proof(request);
        sessions.endAll(account.id()); // also one that a thief may have
        sessions.open(request, account, proof);
        next.addFlashAttribute("done", "account.password.changed");
        return "redirect:/account";
    }

    @PostMapping("/sessies/{key}/beeindigd")
    String endSession(@PathVariable String key, Principal reader, RedirectAttributes next) {
        sessions.end(own(reader).id(), key);
        next.addFlashAttribute("done", "account.sessions.ended");
        return "redirect:/account";
    }

    /** Signs out everywhere, here too. */
    @PostMapping("/sessies/beeindigd")
    String endSessions(Principal reader, HttpServletRequest request) {
        var account = own(reader);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        sessions.endAll(account.id());
        trail.record(
                account.actor(),
                "account.sessions-ended",
                account.id().reference(),
                Outcome.DONE,
                request.getRemoteAddr());
        return "redirect:/inloggen";
    }

    private void checkCurrent(PasswordForm form, Account account, BindingResult errors, HttpServletRequest request) {
        switch (signIn.check(account.email().value(), form.current(), request.getRemoteAddr())) {
            case Answer.Welcome welcome -> {}
            case Answer.Wrong() -> errors.rejectValue("current", "account.password.current.wrong");
            case Answer.Locked(Duration left) ->
                errors.rejectValue("current", "account.signIn.locked", new Object[] {left.toMinutes() + 1}, null);
        }
    }

    private Account own(Principal reader) {
        return accounts.get(Account.Id.of(Actor.of(reader)));
    }
}

/** The password someone has, and the one they want. */
record PasswordForm(String current, String password) {

    PasswordForm {
        current = Typed.orEmpty(current);
        password = Typed.orEmpty(password);
    }
}
