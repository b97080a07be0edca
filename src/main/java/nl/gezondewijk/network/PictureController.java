package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.TooLarge;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The <i>smoelenboek</i>: who is who in a network; and a picture that somebody gave to the working group, with when and how they agreed. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class PictureController {
    private final Pictures pictures;
    private final Persons persons;
    private final Organisations organisations;
    private final NetworkDesk desk;
    private final Clock clock;

    PictureController(Pictures pictures, Persons persons, Organisations organisations, NetworkDesk desk, Clock clock) {
        this.pictures = pictures;
        this.persons = persons;
        this.organisations = organisations;
        this.desk = desk;
        this.clock = clock;
    }

    /** Somebody with what stands for their face. */
    record FaceView(PersonView person, PictureView picture) {}

    @GetMapping("/smoelenboek")
    String book(Visit visit, HttpServletResponse response, Model model) {
        int approach = visit.approach().id();
        var people = persons.list(approach);
        if (!people.isEmpty()) {
            desk.note(visit, "network.people-seen");
        }
        response.setHeader("Cache-Control", "no-store"); // who takes a picture back is not to stay in a cache
        Map<Integer, Picture> known = pictures.list(approach);
        var views = NetworkView.people(people, organisations.list(approach), visit.here());
        desk.frame(visit, visit.say("network.faces"), "/smoelenboek", model);
        model.addAttribute(
                "faces",
                people.stream()
                        .map(one -> new FaceView(
                                views.get(people.indexOf(one)), PictureView.of(one, known.get(one.id()), visit.here())))
                        .toList());
        model.addAttribute(
                "dated", visit.say("network.faces.dated", visit.here().date(clock.instant())));
        return "network/faces";
    }

    @GetMapping("/personen/{id:\\d+}/foto")
    String ask(
            Visit visit,
            @PathVariable int id,
            @RequestAttribute(name = TooLarge.MOST, required = false) @Nullable Long larger,
            HttpServletResponse response,
            Model model) {
        var wrong = larger == null ? "" : PictureForm.of(null, larger).wrong();
        return form(visit, id, wrong, Days.today(clock).toString(), "", response, model);
    }

    @PostMapping("/personen/{id:\\d+}/foto")
    String put(
            Visit visit,
            @PathVariable int id,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String dag,
            @RequestParam(defaultValue = "") String hoe,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var person = desk.person(visit, id);
        var day = Days.in(dag).filter(one -> !one.isAfter(Days.today(clock)));
        var how = Typed.line(hoe);
        var read = day.isPresent() && Typed.fits(how, Picture.LONGEST)
                ? PictureForm.of(bestand, null)
                : PictureForm.refused("network.picture.wrong.told");
        if (day.isEmpty() || read.jpeg().isEmpty()) {
            return form(visit, id, read.wrong(), dag, how, response, model);
        }
        pictures.put(new Picture(id, read.jpeg().get(), day.get(), how), visit.who(), visit.origin());
        next.addFlashAttribute("done", visit.say("network.saved"));
        return "redirect:" + person.url();
    }

    @PostMapping("/personen/{id:\\d+}/foto/verwijderd")
    String remove(Visit visit, @PathVariable int id, RedirectAttributes next) {
        var person = desk.person(visit, id);
        pictures.remove(person, visit.who(), visit.origin());
        next.addFlashAttribute("done", visit.say("network.picture.removed"));
        return "redirect:" + person.url();
    }

    private String form(
            Visit visit, int id, String wrong, String day, String how, HttpServletResponse response, Model model) {
        var person = desk.person(visit, id);
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        desk.frame(visit, visit.say("network.picture.of", person.name()), "/smoelenboek", model);
        model.addAttribute("action", person.url() + "/foto");
        model.addAttribute("back", person.url());
        model.addAttribute(
                "wrong",
                Optional.of(wrong).filter(key -> !key.isEmpty()).map(visit::say).orElse(""));
        model.addAttribute("day", day);
        model.addAttribute("how", how);
        return "network/pictureForm";
    }
}
