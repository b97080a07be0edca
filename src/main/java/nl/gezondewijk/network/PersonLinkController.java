package nl.gezondewijk.network;

import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Somebody is told that they stand in the network: by letter, or by a link that is passed on by hand. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/personen/{id:\\d+}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class PersonLinkController {
    private final TellPerson tell;
    private final NetworkDesk desk;

    PersonLinkController(TellPerson tell, NetworkDesk desk) {
        this.tell = tell;
        this.desk = desk;
    }

    @PostMapping("/brief")
    String write(Visit visit, @PathVariable int id, RedirectAttributes next) {
        var person = desk.person(visit, id);
        if (!tell.canWrite(person)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        tell.write(person, visit);
        next.addFlashAttribute("done", visit.say("network.letter.sent"));
        return "redirect:" + person.url();
    }

    /** The link is shown once, in this answer: it is nowhere else. */
    @PostMapping("/link")
    String link(Visit visit, @PathVariable int id, Model model) {
        var person = desk.person(visit, id);
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(OwnDetailsController.PATH + "/" + tell.make(person, visit))
                .toUriString();
        desk.frame(visit, visit.say("network.link.title"), "/personen", model);
        model.addAttribute("link", link);
        model.addAttribute("letter", TellPerson.text(person, link, visit));
        model.addAttribute("lead", visit.say("network.link.lead", person.name(), PersonLinks.VALID.toDays()));
        model.addAttribute("back", person.url());
        return "network/link";
    }

    /** For who asks for that page again, in the other language say. */
    @GetMapping("/link")
    String linked(Visit visit, @PathVariable int id) {
        return "redirect:" + desk.person(visit, id).url();
    }
}
