package nl.gezondewijk.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.document.Book;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The network of an approach: its parties, and for the working group the people. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class NetworkController {
    private final Organisations organisations;
    private final Persons persons;
    private final Stances stances;
    private final Domains domains;
    private final MissingVoices voices;
    private final TellPerson tell;
    private final PostedLetters letters;
    private final NetworkBook book;
    private final NetworkDesk desk;

    NetworkController(
            Organisations organisations,
            Persons persons,
            Stances stances,
            Domains domains,
            MissingVoices voices,
            TellPerson tell,
            PostedLetters letters,
            NetworkBook book,
            NetworkDesk desk) {
        this.organisations = organisations;
        this.persons = persons;
        this.stances = stances;
        this.domains = domains;
        this.voices = voices;
        this.tell = tell;
        this.letters = letters;
        this.book = book;
        this.desk = desk;
    }

    @GetMapping
    @ForMembers(Ring.PARTNERS)
    String show(Visit visit, @RequestParam(defaultValue = "") String domein, Here here, Model model) {
        var all = organisations.list(visit.approach().id());
        var shown = all.stream()
                .filter(one -> domein.isEmpty() || one.domains().contains(domein))
                .toList();
        desk.frame(visit, visit.say("network.title"), "", model);
        model.addAttribute("domain", domein);
        model.addAttribute("domains", NetworkView.domains(all, domains, here));
        model.addAttribute(
                "organisations",
                NetworkView.organisations(shown, domains, visit.works() ? stances.newest(shown) : Map.of(), here));
        if (visit.works()) {
            model.addAttribute("missing", voices.list(visit.approach().area(), all, here));
            people(visit, all, shown, model);
        }
        return "network/network";
    }

    /** Who sees their names and addresses stands in the trail. */
    private void people(Visit visit, List<Organisation> all, List<Organisation> shown, Model model) {
        var people = persons.list(visit.approach().id());
        if (!people.isEmpty()) {
            desk.note(visit, "network.people-seen");
        }
        var ids = shown.stream().map(Organisation::id).collect(Collectors.toSet());
        model.addAttribute(
                "people",
                NetworkView.people(
                        people.stream()
                                .filter(person -> shown.size() == all.size()
                                        || person.organisation()
                                                .filter(ids::contains)
                                                .isPresent())
                                .toList(),
                        all,
                        visit.here()));
        if (visit.leads()) {
            model.addAttribute(
                    "stuck",
                    NetworkView.stuck(letters.listStuck(visit.approach().id()), people, visit.here()));
        }
        model.addAttribute("untold", untold(people).size());
        model.addAttribute(
                "toWrite",
                untold(people).stream().filter(tell::canWrite).toList().size());
    }

    /** All of it in a file, which leaves this place: that stands in the trail. */
    @GetMapping("/netwerk.xlsx")
    @ForMembers(Ring.GROUP)
    ResponseEntity<byte[]> book(Visit visit) {
        desk.note(visit, "network.taken-along");
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Book.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"netwerk.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(book.of(visit));
    }

    /** Everybody who does not know it yet gets a letter. */
    @PostMapping("/personen/geinformeerd")
    @ForMembers(Ring.FACILITATORS)
    String tell(Visit visit, RedirectAttributes next) {
        var people = untold(persons.list(visit.approach().id())).stream()
                .filter(tell::canWrite)
                .toList();
        tell.writeAll(people, visit);
        next.addFlashAttribute("done", visit.say("network.told.all", people.size()));
        return "redirect:" + visit.url();
    }

    static List<Person> untold(List<Person> people) {
        return people.stream().filter(person -> person.told().isEmpty()).toList();
    }
}
