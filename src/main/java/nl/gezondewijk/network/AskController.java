package nl.gezondewijk.network;

import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A party is asked how it stands to the others. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/organisaties/{id:\\d+}/vragenlijst")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class AskController {
    private final Questionnaires questionnaires;
    private final NetworkDesk desk;

    AskController(Questionnaires questionnaires, NetworkDesk desk) {
        this.questionnaires = questionnaires;
        this.desk = desk;
    }

    /** The link is shown once, in this answer: it is nowhere else. */
    @PostMapping
    String ask(Visit visit, @PathVariable int id, Model model) {
        var party = desk.organisation(visit, id);
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(QuestionnaireController.PATH + "/" + questionnaires.make(party, visit))
                .toUriString();
        long days = Questionnaires.VALID.toDays();
        desk.frame(visit, visit.say("network.link.title"), "/organisaties", model);
        model.addAttribute("link", link);
        model.addAttribute(
                "letter",
                visit.say(
                        "network.questions.letter",
                        party.name(),
                        visit.approach().name(),
                        link,
                        days));
        model.addAttribute("lead", visit.say("network.questions.link", party.name(), days));
        model.addAttribute("back", party.url());
        return "network/link";
    }

    /** For who asks for that page again, in the other language say. */
    @GetMapping
    String asked(Visit visit, @PathVariable int id) {
        return "redirect:" + desk.organisation(visit, id).url();
    }
}
