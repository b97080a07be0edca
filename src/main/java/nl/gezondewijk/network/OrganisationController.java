package nl.gezondewijk.network;

import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
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

/** A party: a new one, its page, its change and its end. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/organisaties")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class OrganisationController {
    private final Organisations organisations;
    private final OrganisationPage page;
    private final Domains domains;
    private final Persons persons;
    private final PartyPlaces places;
    private final NetworkDesk desk;

    OrganisationController(
            Organisations organisations,
            OrganisationPage page,
            Domains domains,
            Persons persons,
            PartyPlaces places,
            NetworkDesk desk) {
        this.organisations = organisations;
        this.page = page;
        this.domains = domains;
        this.persons = persons;
        this.places = places;
        this.desk = desk;
    }

    @GetMapping("/nieuw")
    String ask(Visit visit, @ModelAttribute("form") OrganisationForm form, Model model) {
        return form(visit, form, Optional.empty(), model);
    }

    @PostMapping
    String add(Visit visit, @ModelAttribute("form") OrganisationForm form, BindingResult errors, Model model) {
        int approach = visit.approach().id();
        form.check(errors, organisations, visit.approach(), 0, places);
        if (errors.hasErrors()) {
            return form(visit, form, Optional.empty(), model);
        }
        return "redirect:"
                + visit.url() + "/organisaties/"
                + organisations.add(form.told(approach, 0, places, domains), visit);
    }

    @GetMapping("/{id:\\d+}")
    @ForMembers(Ring.PARTNERS)
    String show(Visit visit, @PathVariable int id, Model model) {
        return page.show(visit, desk.organisation(visit, id), model);
    }

    @GetMapping("/{id:\\d+}/wijzigen")
    String change(Visit visit, @PathVariable int id, Model model) {
        var one = desk.organisation(visit, id);
        var form = OrganisationForm.of(one, places.buurt(one, visit.approach().area()));
        model.addAttribute("form", form);
        return form(visit, form, Optional.of(one), model);
    }

    @PostMapping("/{id:\\d+}")
    String change(
            Visit visit,
            @PathVariable int id,
            @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var one = desk.organisation(visit, id);
        form.check(errors, organisations, visit.approach(), id, places);
        if (errors.hasErrors()) {
            return form(visit, form, Optional.of(one), model);
        }
        organisations.change(form.told(one.approach(), id, places, domains), visit);
        next.addFlashAttribute("done", visit.say("network.saved"));
        return "redirect:" + one.url();
    }

    /** Not while people stand with it: they would stand nowhere. */
    @PostMapping("/{id:\\d+}/beeindigd")
    String end(Visit visit, @PathVariable int id, RedirectAttributes next) {
        var one = desk.organisation(visit, id);
        boolean works = persons.list(one.approach()).stream()
                .anyMatch(person -> person.organisation().filter(at -> at == id).isPresent());
        if (works) {
            next.addFlashAttribute("wrong", visit.say("network.wrong.hasPeople"));
            return "redirect:" + one.url();
        }
        organisations.end(one, visit);
        next.addFlashAttribute("done", visit.say("network.organisation.ended", one.name()));
        return "redirect:" + visit.url();
    }

    private String form(Visit visit, OrganisationForm form, Optional<Organisation> one, Model model) {
        var title = one.map(Organisation::name).orElse(visit.say("network.organisation.new"));
        desk.frame(visit, title, "/organisaties", model);
        model.addAttribute("action", one.map(Organisation::url).orElse(visit.url() + "/organisaties"));
        model.addAttribute("back", one.map(Organisation::url).orElse(visit.url()));
        model.addAttribute("buurten", places.buurten(visit.approach().area()));
        model.addAttribute("domains", Choice.domains(domains, form.chosen(), visit.here()));
        return "network/organisationForm";
    }
}
