package nl.gezondewijk.network;

import java.time.Clock;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.OpenTo;
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

/** A party is asked how it stands to the others, by mail or by a link on paper; and what else it was asked is written down. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/organisaties/{id:\\d+}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class AskController {
    private final Questionnaires questionnaires;
    private final AskParty ask;
    private final Asks asks;
    private final OrganisationPage page;
    private final NetworkDesk desk;
    private final Clock clock;

    AskController(
            Questionnaires questionnaires,
            AskParty ask,
            Asks asks,
            OrganisationPage page,
            NetworkDesk desk,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.ask = ask;
        this.asks = asks;
        this.page = page;
        this.desk = desk;
        this.clock = clock;
    }

    /** The link is shown once, in this answer: it is nowhere else. */
    @PostMapping("/vragenlijst")
    String ask(Visit visit, @PathVariable int id, Model model) {
        var party = desk.organisation(visit, id);
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(QuestionnaireController.PATH + "/" + questionnaires.make(party, visit))
                .toUriString();
        var to = visit.say("network.questions.colleague", party.name());
        desk.frame(visit, visit.say("network.link.title"), "/organisaties", model);
        model.addAttribute("link", link);
        model.addAttribute("letter", AskParty.text(to, party, visit.approach().name(), link, visit.here()));
        model.addAttribute("lead", visit.say("network.questions.link", party.name(), Questionnaires.VALID.toDays()));
        model.addAttribute("back", party.url());
        return "network/link";
    }

    /** For who asks for that page again, in the other language say. */
    @GetMapping("/vragenlijst")
    String asked(Visit visit, @PathVariable int id) {
        return "redirect:" + desk.organisation(visit, id).url();
    }

    /** The link goes to somebody of this party, and is shown to nobody here. */
    @PostMapping("/vragenlijst/brief")
    String write(
            Visit visit, @PathVariable int id, @RequestParam(defaultValue = "0") int persoon, RedirectAttributes next) {
        var party = desk.organisation(visit, id);
        var person = desk.person(visit, persoon);
        if (!ask.canWrite(person)
                || person.organisation().filter(at -> at == id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        ask.write(party, person, visit);
        next.addFlashAttribute("done", visit.say("network.letter.sent"));
        return "redirect:" + party.url();
    }

    @PostMapping("/gevraagd")
    @ForMembers(Ring.GROUP)
    String note(
            Visit visit,
            @PathVariable int id,
            @ModelAttribute("form") AskForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var party = desk.organisation(visit, id);
        form.check(errors, Days.today(clock));
        if (errors.hasErrors()) {
            return page.show(visit, party, form, model);
        }
        asks.note(form.told(party), visit);
        next.addFlashAttribute("done", visit.say("network.saved"));
        return "redirect:" + party.url() + "#gevraagd";
    }
}
