package nl.gezondewijk.assignment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.OnPage;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
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

/** What runs already, to join rather than to start. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/wat-loopt")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class EffortController {
    private final Approaches approaches;
    private final Efforts efforts;
    private final Programmes programmes;
    private final Trail trail;

    EffortController(Approaches approaches, Efforts efforts, Programmes programmes, Trail trail) {
        this.approaches = approaches;
        this.efforts = efforts;
        this.programmes = programmes;
        this.trail = trail;
    }

    @GetMapping
    @ForMembers(Ring.EVERYBODY)
    String list(@PathVariable int approach, Actor reader, Here here, Model model) {
        var one = approaches.get(approach);
        model.addAttribute("page", OnPage.under(one, here.say("assignment.efforts"), here));
        model.addAttribute("url", url(one));
        model.addAttribute("efforts", EffortView.list(efforts.list(approach), programmes, here));
        model.addAttribute(
                "mayChange", one.partOf(reader).filter(Ring.GROUP::holds).isPresent());
        return "assignment/efforts";
    }

    @GetMapping("/nieuw")
    String ask(@PathVariable int approach, Here here, Model model) {
        model.addAttribute("form", new EffortForm("", "", "", "", List.of(), "", "", ""));
        return ask(approaches.get(approach), here, model);
    }

    @PostMapping
    String note(
            @PathVariable int approach,
            @ModelAttribute("form") EffortForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        form.check(errors);
        if (errors.hasErrors()) {
            return ask(one, here, model);
        }
        efforts.note(approach, form.effort(programmes), by);
        trail.record(by, "assignment.effort-noted", one.reference(), Outcome.DONE, from.getRemoteAddr());
        return "redirect:" + url(one);
    }

    @PostMapping("/{effort:\\d+}/beeindigd")
    String end(@PathVariable int approach, @PathVariable int effort, Actor by, HttpServletRequest from) {
        var one = approaches.get(approach);
        if (efforts.end(approach, effort)) {
            trail.record(by, "assignment.effort-ended", one.reference(), Outcome.DONE, from.getRemoteAddr());
        }
        return "redirect:" + url(one);
    }

    private String ask(Approach one, Here here, Model model) {
        model.addAttribute(
                "page",
                OnPage.under(
                        one,
                        here.say("assignment.effort.new"),
                        here,
                        new Page.Crumb(here.say("assignment.efforts"), url(one))));
        model.addAttribute("url", url(one));
        model.addAttribute("kinds", here.options(Effort.Kind.values(), "assignment.effort.kind."));
        model.addAttribute("programmes", programmes.list());
        return "assignment/effort";
    }

    static String url(Approach one) {
        return one.url() + "/wat-loopt";
    }
}
