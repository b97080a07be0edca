package nl.gezondewijk.network;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody in the network: who is new, their page, a change, and that they leave. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/personen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class PersonController {
    private final Persons persons;
    private final Pictures pictures;
    private final Acquaintances acquaintances;
    private final Organisations organisations;
    private final TellPerson tell;
    private final NetworkDesk desk;
    private final Clock clock;

    PersonController(
            Persons persons,
            Pictures pictures,
            Acquaintances acquaintances,
            Organisations organisations,
            TellPerson tell,
            NetworkDesk desk,
            Clock clock) {
        this.persons = persons;
        this.pictures = pictures;
        this.acquaintances = acquaintances;
        this.organisations = organisations;
        this.tell = tell;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    String ask(Visit visit, @RequestParam(defaultValue = "") String organisatie, Model model) {
        var form = PersonForm.empty(organisatie, Days.today(clock));
        model.addAttribute("form", form);
        return form(visit, form, Optional.empty(), model);
    }

    @PostMapping
    String add(
            Visit visit,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var known = organisations.list(visit.approach().id());
        form.check(errors, known, Days.today(clock));
        if (errors.hasErrors()) {
            return form(visit, form, Optional.empty(), model);
        }
        int id = persons.add(form.added(visit.approach().id(), known, clock.instant()), visit);
        next.addFlashAttribute("done", visit.say("network.person.added"));
        return "redirect:" + visit.url() + "/personen/" + id;
    }

    /** Who looks sees how to reach a person, so it is written down. */
    @GetMapping("/{id:\\d+}")
    String show(Visit visit, @PathVariable int id, Model model) {
        var person = desk.person(visit, id);
        desk.note(visit, "network.person-seen", person.reference());
        desk.frame(visit, person.name(), "/personen", model);
        model.addAttribute("person", PersonView.of(person, organisations, visit.here()));
        model.addAttribute(
                "picture", PictureView.of(person, pictures.find(person).orElse(null), visit.here()));
        model.addAttribute("canWrite", tell.canWrite(person));
        model.addAttribute("knows", visit.leads() ? knows(visit, person) : List.of());
        return "network/person";
    }

    /** Whom they know is for who leads. */
    private List<AcquaintanceViews.Row> knows(Visit visit, Person person) {
        return AcquaintanceViews.rows(acquaintances.list(person), persons.list(person.approach()), visit.here());
    }

    @GetMapping("/{id:\\d+}/wijzigen")
    String change(Visit visit, @PathVariable int id, Model model) {
        var person = desk.person(visit, id);
        desk.note(visit, "network.person-seen", person.reference());
        var form = PersonForm.of(person);
        model.addAttribute("form", form);
        return form(visit, form, Optional.of(person), model);
    }

    @PostMapping("/{id:\\d+}")
    String change(
            Visit visit,
            @PathVariable int id,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var person = desk.person(visit, id);
        var known = organisations.list(visit.approach().id());
        form.check(errors, known, Days.today(clock));
        if (errors.hasErrors()) {
            return form(visit, form, Optional.of(person), model);
        }
        if (!persons.change(form.changed(person, known, clock.instant()), visit.who(), visit.origin())) {
            errors.rejectValue("versie", "network.wrong.overtaken");
            return form(visit, form, Optional.of(desk.person(visit, id)), model);
        }
        next.addFlashAttribute("done", visit.say("network.saved"));
        return "redirect:" + person.url();
    }

    @PostMapping("/{id:\\d+}/beeindigd")
    String end(Visit visit, @PathVariable int id, RedirectAttributes next) {
        persons.remove(desk.person(visit, id), visit.who(), visit.origin());
        next.addFlashAttribute("done", visit.say("network.person.ended"));
        return "redirect:" + visit.url();
    }

    private String form(Visit visit, PersonForm form, Optional<Person> person, Model model) {
        desk.frame(visit, person.map(Person::name).orElse(visit.say("network.person.new")), "/personen", model);
        model.addAttribute("action", person.map(Person::url).orElse(visit.url() + "/personen"));
        model.addAttribute("back", person.map(Person::url).orElse(visit.url()));
        model.addAttribute(
                "organisations",
                Choice.named(organisations.list(visit.approach().id()), Organisation::id, Organisation::name));
        model.addAttribute("revision", person.map(Person::revision).orElse(0));
        person.ifPresent(one -> model.addAttribute("now", PersonView.of(one, organisations, visit.here())));
        model.addAttribute("chosen", form.chosen());
        model.addAttribute("roles", List.of(Role.values()));
        return "network/personForm";
    }
}
