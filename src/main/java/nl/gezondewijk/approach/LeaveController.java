package nl.gezondewijk.approach;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.gezondewijk.account.People;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody leaves the approach: what they have in hand, and who goes on with it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/leden/{member:\\d+}/overdracht")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class LeaveController {
    private final Approaches approaches;
    private final Handovers handovers;
    private final Carried carried;
    private final People people;
    private final Clock clock;

    LeaveController(Approaches approaches, Handovers handovers, Carried carried, People people, Clock clock) {
        this.approaches = approaches;
        this.handovers = handovers;
        this.carried = carried;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable int approach, @PathVariable int member, Here here, Model model) {
        return ask(approaches.get(approach), member, "", "", here, model);
    }

    @PostMapping
    String hand(
            @PathVariable int approach,
            @PathVariable int member,
            @RequestParam(defaultValue = "0") int aan,
            @RequestParam(defaultValue = "") String toelichting,
            @RequestParam(defaultValue = "false") boolean rol,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model,
            RedirectAttributes next) {
        var one = approaches.get(approach);
        var leaver = member(one, member);
        var successor = find(one, aan).filter(other -> other.id() != member);
        var said = Typed.lines(toelichting);
        if (successor.isEmpty() || said.length() > Handover.LONGEST) {
            var wrong = successor.isEmpty() ? "approach.leave.wrong.who" : "approach.leave.wrong.long";
            return ask(one, member, wrong, toelichting, here, model);
        }
        var what = new Handover(
                leaver.who(), successor.get().who(), said, clock.instant(), carried.by(leaver.who(), one, here));
        if (!handovers.hand(one, leaver, rol, what, by, from.getRemoteAddr())) {
            return ask(one, member, "approach.wrong.lastFacilitator", toelichting, here, model);
        }
        next.addFlashAttribute("done", "approach.leave.done");
        return "redirect:" + one.url() + "/leden#overdrachten";
    }

    private String ask(Approach one, int id, String wrong, String said, Here here, Model model) {
        var leaver = member(one, id);
        var views = MemberView.of(one, people, here);
        var others = new LinkedHashMap<String, String>();
        views.stream()
                .filter(view -> view.id() != id)
                .forEach(view -> others.put(String.valueOf(view.id()), view.name() + " · " + view.part()));
        var name = views.stream()
                .filter(view -> view.id() == id)
                .map(MemberView::name)
                .findFirst()
                .orElseThrow();
        var url = one.url() + "/leden";
        model.addAttribute(
                "page",
                OnPage.under(
                        one,
                        here.say("approach.leave", name),
                        here,
                        new Page.Crumb(here.say("approach.members"), url)));
        model.addAttribute("back", url);
        model.addAttribute("url", url + "/" + id + "/overdracht");
        model.addAttribute("part", here.say("approach.part." + leaver.part()));
        model.addAttribute("carried", carried.by(leaver.who(), one, here));
        model.addAttribute("people", others);
        model.addAttribute("wrong", wrong);
        model.addAttribute("said", said);
        return "approach/leave";
    }

    private static Approach.Member member(Approach one, int id) {
        return find(one, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Approach.Member> find(Approach one, int id) {
        return one.members().stream().filter(member -> member.id() == id).findFirst();
    }
}
