package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.UUID;
import nl.gezondewijk.account.Administration.Answer;
import nl.gezondewijk.account.Administration.Invitation;
import nl.gezondewijk.audit.Actor;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@ConditionalOnWebApplication
@RequestMapping("/account/beheer")
@OpenTo(Audience.ADMINISTRATOR)
class AdministrationController {
    private final Accounts accounts;
    private final Administration administration;
    private final Tries tries;
    private final Sessions sessions;
    private final PostLinks post;
    private final SecondStep second;
    private final Identities identities;

    AdministrationController(
            Accounts accounts,
            Administration administration,
            Tries tries,
            Sessions sessions,
            PostLinks post,
            SecondStep second,
            Identities identities) {
        this.accounts = accounts;
        this.administration = administration;
        this.tries = tries;
        this.sessions = sessions;
        this.post = post;
        this.second = second;
        this.identities = identities;
    }

    @GetMapping
    String list(Principal reader, HttpServletRequest request, Model model) {
        administration.listed(Actor.of(reader), request.getRemoteAddr());
        var all = accounts.list();
        var locked = tries.locked(all.stream().map(Account::email).toList());
        model.addAttribute(
                "accounts",
                all.stream()
                        .map(account -> new AccountView(account, locked.contains(account.email())))
                        .toList());
        return "account/administration";
    }

    @GetMapping("/nieuw")
    String ask(@ModelAttribute("form") AccountForm form) {
        return "account/newAccount";
    }

    @PostMapping("/nieuw")
    String make(
            @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Principal reader,
            HttpServletRequest request,
            Model model) {
        form.check(errors);
        if (errors.hasErrors()) {
            return "account/newAccount";
        }
        var made = administration.make(
                new Email(form.email()),
                form.name().strip(),
                form.organisation().strip(),
                form.audience(),
                Actor.of(reader),
                request.getRemoteAddr());
        if (made.isEmpty()) {
            errors.rejectValue("email", "account.email.taken");
            return "account/newAccount";
        }
        return link(made.get(), model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Principal reader, HttpServletRequest request, Model model) {
        var account = accounts.get(new Account.Id(id));
        administration.seen(account, Actor.of(reader), request.getRemoteAddr());
        model.addAttribute(
                "whose",
                new AccountView(account, tries.findLock(account.email().value()).isPresent()));
        model.addAttribute("codes", second.isSet(account));
        model.addAttribute("connected", !identities.list(account.id()).isEmpty());
        model.addAttribute("own", account.actor().equals(Actor.of(reader)));
        return "account/one";
    }

    /** The link is shown once, in this answer: it is nowhere else. */
    @PostMapping("/{id}/uitgenodigd")
    String invite(@PathVariable UUID id, Principal reader, HttpServletRequest request, Model model) {
        var invitation = administration
                .invite(new Account.Id(id), Actor.of(reader), request.getRemoteAddr())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return link(invitation, model);
    }

    /** For who asks for that page again, in the other language say. */
    @GetMapping("/{id}/uitgenodigd")
    String invited(@PathVariable UUID id) {
        return "redirect:/account/beheer/" + id;
    }

    @PostMapping("/{id}/beeindigd")
    String end(@PathVariable UUID id, Principal reader, HttpServletRequest request, RedirectAttributes next) {
        var answer = administration.end(new Account.Id(id), Actor.of(reader), request.getRemoteAddr());
        if (answer == Answer.DONE) {
            sessions.endAll(new Account.Id(id));
        }
        return back(id, answer, "account.end.done", next);
    }

    @PostMapping("/{id}/rol")
    String changeRole(
            @PathVariable UUID id,
            @RequestParam("rol") Audience role,
            Principal reader,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (role == Audience.EVERYONE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var answer = administration.changeRole(new Account.Id(id), role, Actor.of(reader), request.getRemoteAddr());
        return back(id, answer, "account.role.done", next);
    }

    @PostMapping("/{id}/organisatie")
    String changeOrganisation(
            @PathVariable UUID id,
            @RequestParam("organisatie") String organisation,
            Principal reader,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (!Account.isOrganisation(organisation.strip())) {
            next.addFlashAttribute("refused", "account.organisation.wrong");
            return "redirect:/account/beheer/" + id;
        }
        administration.changeOrganisation(
                new Account.Id(id), organisation.strip(), Actor.of(reader), request.getRemoteAddr());
        return back(id, Answer.DONE, "account.organisation.done", next);
    }

    @PostMapping("/{id}/ontgrendeld")
    String unlock(@PathVariable UUID id, Principal reader, HttpServletRequest request, RedirectAttributes next) {
        administration.unlock(new Account.Id(id), Actor.of(reader), request.getRemoteAddr());
        return back(id, Answer.DONE, "account.unlock.done", next);
    }

    @PostMapping("/{id}/gewist")
    String erase(@PathVariable UUID id, Principal reader, HttpServletRequest request, RedirectAttributes next) {
        if (!administration.erase(new Account.Id(id), Actor.of(reader), request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return back(id, Answer.DONE, "account.erase.done", next);
    }

    /** For who lost the phone, and the paper too. */
    @PostMapping("/{id}/codes/vergeten")
    String forgetCodes(@PathVariable UUID id, Principal reader, HttpServletRequest request, RedirectAttributes next) {
        second.forget(accounts.get(new Account.Id(id)), Actor.of(reader), request.getRemoteAddr());
        return back(id, Answer.DONE, "account.codes.forgotten", next);
    }

    /** The next time they come in by a link, or by their address. */
    @PostMapping("/{id}/organisatie/losgemaakt")
    String disconnect(@PathVariable UUID id, Principal reader, HttpServletRequest request, RedirectAttributes next) {
        administration.disconnect(new Account.Id(id), Actor.of(reader), request.getRemoteAddr());
        return back(id, Answer.DONE, "account.provider.disconnected", next);
    }

    private static String back(UUID id, Answer answer, String done, RedirectAttributes next) {
        switch (answer) {
            case DONE -> next.addFlashAttribute("done", done);
            case YOURSELF, ENDED -> next.addFlashAttribute("refused", "account.refused." + answer);
        }
        return "redirect:/account/beheer/" + id;
    }

    private String link(Invitation invitation, Model model) {
        model.addAttribute("whose", invitation.account());
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(InvitationController.PATH + "/" + invitation.token())
                        .toUriString());
        model.addAttribute("sent", post.isSent());
        model.addAttribute("days", Links.INVITATION_VALID.toDays());
        return "account/link";
    }
}
