package nl.gezondewijk.approach;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.account.People;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who takes part in an approach: somebody joins, or leaves. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/leden")
@OpenTo(Audience.SIGNED_IN)
@ForMembers(value = Ring.FACILITATORS, orAdministrator = true)
class MemberController {
    private final Approaches approaches;
    private final Handovers handovers;
    private final LetIn letIn;
    private final People people;

    MemberController(Approaches approaches, Handovers handovers, LetIn letIn, People people) {
        this.approaches = approaches;
        this.handovers = handovers;
        this.letIn = letIn;
        this.people = people;
    }

    @GetMapping
    @ForMembers(value = Ring.EVERYBODY, orAdministrator = true)
    String list(@PathVariable int approach, Actor reader, Here here, Model model) {
        var one = approaches.get(approach);
        model.addAttribute("page", OnPage.under(one, here.say("approach.members"), here));
        model.addAttribute("url", one.url());
        model.addAttribute("members", MemberView.of(one, people, here));
        boolean leads = one.partOf(reader).filter(Ring.FACILITATORS::holds).isPresent();
        model.addAttribute("mayTake", leads);
        model.addAttribute("handovers", leads ? HandoverView.list(handovers.list(approach), people, here) : List.of());
        model.addAttribute("mayChange", !one.example() && (leads || here.may(Audience.ADMINISTRATOR)));
        model.addAttribute("fromOutside", !leads);
        model.addAttribute("letIn", leads ? letIn.list(one, here) : List.of());
        return "approach/members";
    }

    /** Who has no account yet gets one, with a link to choose a password that is shown this once. */
    @PostMapping
    String join(
            @PathVariable int approach,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String organisatie,
            @RequestParam("rol") Part part,
            HttpServletRequest from,
            Here here,
            Model model,
            RedirectAttributes next) {
        var by = Actor.of(from.getUserPrincipal());
        var known = people.findByEmail(email);
        var invited = known.isPresent()
                ? Optional.<People.Invited>empty()
                : people.invite(email, naam, organisatie, by, from.getRemoteAddr());
        var person = known.or(() -> invited.map(People.Invited::person));
        if (person.isEmpty()) {
            next.addFlashAttribute("wrong", "approach.wrong.member");
            next.addFlashAttribute("email", email);
            next.addFlashAttribute("name", naam);
            next.addFlashAttribute("organisation", organisatie);
            return "redirect:/wijkaanpakken/" + approach + "#nieuw-lid";
        }
        letIn.join(approaches.get(approach), person.get(), part, by, here, from.getRemoteAddr());
        if (invited.filter(one -> !one.mailed()).isPresent()) {
            return link(invited.get(), approaches.get(approach), here, model);
        }
        next.addFlashAttribute("done", invited.isPresent() ? "approach.member.invited" : "approach.member.joined");
        return "redirect:/wijkaanpakken/" + approach + "/leden";
    }

    /** Shown in this answer and nowhere else. */
    private static String link(People.Invited invited, Approach approach, Here here, Model model) {
        model.addAttribute("page", OnPage.under(approach, here.say("approach.link.title"), here));
        model.addAttribute("who", invited.person().name());
        model.addAttribute("back", approach.url() + "/leden");
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(invited.invitation())
                        .toUriString());
        return "approach/link";
    }

    @PostMapping("/binnengelaten/gezien")
    @ForMembers(Ring.FACILITATORS)
    String seen(@PathVariable int approach, Actor by, HttpServletRequest from, RedirectAttributes next) {
        boolean seen = letIn.seen(approaches.get(approach), by, from.getRemoteAddr());
        next.addFlashAttribute(seen ? "done" : "wrong", seen ? "approach.letIn.seen" : "approach.letIn.notYou");
        return "redirect:/wijkaanpakken/" + approach + "/leden";
    }

    @PostMapping("/{member:\\d+}/beeindigd")
    String leave(
            @PathVariable int approach, @PathVariable int member, HttpServletRequest from, RedirectAttributes next) {
        boolean left = approaches.leave(
                approaches.get(approach), member, Actor.of(from.getUserPrincipal()), from.getRemoteAddr());
        next.addFlashAttribute(
                left ? "done" : "wrong", left ? "approach.member.left" : "approach.wrong.lastFacilitator");
        return "redirect:/wijkaanpakken/" + approach + "/leden";
    }
}
