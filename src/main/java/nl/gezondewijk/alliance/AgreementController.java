package nl.gezondewijk.alliance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
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

/** What was agreed with each party. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/afspraken")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class AgreementController {
    private final Approaches approaches;
    private final Agreements agreements;
    private final Who who;
    private final Trail trail;
    private final Clock clock;

    AgreementController(Approaches approaches, Agreements agreements, Who who, Trail trail, Clock clock) {
        this.approaches = approaches;
        this.agreements = agreements;
        this.who = who;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping
    @ForMembers(Ring.PARTNERS)
    String list(@PathVariable int approach, Actor reader, Here here, Model model) {
        var one = approaches.get(approach);
        model.addAttribute("page", OnPage.under(one, here.say("alliance.agreements"), here));
        model.addAttribute("url", url(one));
        model.addAttribute(
                "agreements", AgreementView.list(agreements.list(approach), who.of(one, reader, here), here));
        model.addAttribute(
                "mayChange", one.partOf(reader).filter(Ring.FACILITATORS::holds).isPresent());
        return "alliance/agreements";
    }

    @GetMapping("/nieuw")
    String ask(@PathVariable int approach, Actor reader, Here here, Model model) {
        model.addAttribute("form", new AgreementForm(null, "", Days.today(clock).toString(), "", "", ""));
        return ask(approaches.get(approach), reader, here, model);
    }

    @PostMapping
    String note(
            @PathVariable int approach,
            @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        form.check(errors, who.of(one, by, here));
        if (errors.hasErrors()) {
            return ask(one, by, here, model);
        }
        agreements.note(approach, form.agreement(Days.today(clock)), by);
        trail.record(by, "alliance.agreed", one.reference(), Outcome.DONE, from.getRemoteAddr());
        return "redirect:" + url(one);
    }

    @PostMapping("/{agreement:\\d+}/beeindigd")
    String end(@PathVariable int approach, @PathVariable int agreement, Actor by, HttpServletRequest from) {
        var one = approaches.get(approach);
        if (agreements.end(approach, agreement, Days.today(clock))) {
            trail.record(by, "alliance.agreement-ended", one.reference(), Outcome.DONE, from.getRemoteAddr());
        }
        return "redirect:" + url(one);
    }

    private String ask(Approach one, Actor reader, Here here, Model model) {
        var parties = new LinkedHashMap<String, String>();
        who.of(one, reader, here)
                .organisations()
                .forEach((number, party) -> parties.put(number.toString(), party.name()));
        model.addAttribute(
                "page",
                OnPage.under(
                        one,
                        here.say("alliance.agreement.new"),
                        here,
                        new Page.Crumb(here.say("alliance.agreements"), url(one))));
        model.addAttribute("url", url(one));
        model.addAttribute("network", one.url() + "/netwerk");
        model.addAttribute("parties", parties);
        model.addAttribute("kinds", here.options(Agreement.Kind.values(), "alliance.agreement.kind."));
        return "alliance/agreement";
    }

    static String url(Approach one) {
        return one.url() + "/afspraken";
    }
}
