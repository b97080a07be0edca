package nl.gezondewijk.assignment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.OnPage;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The assignment of an approach, with its focus and its support, and saying it anew. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/opdracht")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class AssignmentController {
    private final Approaches approaches;
    private final Assignments assignments;
    private final Supports supports;
    private final Focuses focuses;
    private final Trail trail;
    private final Clock clock;

    AssignmentController(
            Approaches approaches,
            Assignments assignments,
            Supports supports,
            Focuses focuses,
            Trail trail,
            Clock clock) {
        this.approaches = approaches;
        this.assignments = assignments;
        this.supports = supports;
        this.focuses = focuses;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    @ForMembers(Ring.EVERYBODY)
    String show(@PathVariable int approach, Actor reader, Here here, Model model) {
        var one = approaches.get(approach);
        model.addAttribute("page", OnPage.under(one, here.say("assignment.title"), here));
        model.addAttribute("url", url(one));
        model.addAttribute("versions", AssignmentView.list(assignments.list(approach), here));
        boolean hears =
                one.example() || one.partOf(reader).filter(Ring.GROUP::holds).isPresent();
        model.addAttribute("hears", hears);
        model.addAttribute("supports", SupportView.list(supports.list(approach), hears, here));
        model.addAttribute("focuses", FocusView.list(focuses.list(approach), here));
        model.addAttribute(
                "mayChange", one.partOf(reader).filter(Ring.FACILITATORS::holds).isPresent());
        model.addAttribute("told", one.example()); // by a source, on no day that is known
        return "assignment/one";
    }

    @GetMapping("/wijzigen")
    String ask(@PathVariable int approach, Here here, Model model) {
        model.addAttribute(
                "form", AssignmentForm.of(assignments.list(approach).stream().findFirst()));
        return ask(approaches.get(approach), here, model);
    }

    @PostMapping
    String say(
            @PathVariable int approach,
            @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        form.check(errors);
        if (!errors.hasErrors() && !assignments.say(approach, form.goesOnFrom(), form.assignment(), by)) {
            errors.rejectValue("vraag", "assignment.changed.meanwhile");
        }
        if (errors.hasErrors()) {
            return ask(one, here, model);
        }
        trail.record(by, "assignment.changed", one.reference(), Outcome.DONE, from.getRemoteAddr());
        return "redirect:" + url(one);
    }

    @GetMapping("/draagvlak")
    String askSupport(@PathVariable int approach, Here here, Model model) {
        var today = Days.today(clock).toString();
        model.addAttribute("form", new SupportForm("", "", today, ""));
        return askSupport(approaches.get(approach), here, model);
    }

    @PostMapping("/draagvlak")
    String gauge(
            @PathVariable int approach,
            @ModelAttribute("form") SupportForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        form.check(errors, Days.today(clock));
        if (errors.hasErrors()) {
            return askSupport(one, here, model);
        }
        supports.gauge(approach, form.support(Days.today(clock)), by);
        trail.record(by, "assignment.gauged", one.reference(), Outcome.DONE, from.getRemoteAddr());
        return "redirect:" + url(one) + "#draagvlak";
    }

    private static String ask(Approach one, Here here, Model model) {
        model.addAttribute("page", OnPage.under(one, here.say("assignment.change"), here, crumb(one, here)));
        model.addAttribute("url", url(one));
        model.addAttribute("kinds", here.options(Assignment.Kind.values(), "assignment.kind."));
        return "assignment/change";
    }

    private static String askSupport(Approach one, Here here, Model model) {
        model.addAttribute("page", OnPage.under(one, here.say("assignment.support.gauge"), here, crumb(one, here)));
        model.addAttribute("url", url(one));
        model.addAttribute("parties", here.options(Support.Party.values(), "assignment.party."));
        model.addAttribute("levels", here.options(Support.Level.values(), "assignment.level."));
        return "assignment/support";
    }

    static Page.Crumb crumb(Approach one, Here here) {
        return new Page.Crumb(here.say("assignment.title"), url(one));
    }

    static String url(Approach one) {
        return one.url() + "/opdracht";
    }
}
