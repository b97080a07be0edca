package nl.gezondewijk.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.document.Paper;
import nl.gezondewijk.document.Pdf;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The koppelkaart: read and printed by whoever takes part, put together by who leads. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/koppelkaart")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.EVERYBODY)
class LinkCardController {
    private final LinkCards cards;
    private final Persons persons;
    private final Organisations organisations;
    private final Domains domains;
    private final Paper paper;
    private final NetworkDesk desk;
    private final Clock clock;

    LinkCardController(
            LinkCards cards,
            Persons persons,
            Organisations organisations,
            Domains domains,
            Paper paper,
            NetworkDesk desk,
            Clock clock) {
        this.cards = cards;
        this.persons = persons;
        this.organisations = organisations;
        this.domains = domains;
        this.paper = paper;
        this.desk = desk;
        this.clock = clock;
    }

    /** A domain with whom to choose from, and for what to call them. */
    record DomainChoice(String key, String name, List<Choice> people, String about) {}

    @GetMapping
    String show(Visit visit, Model model) {
        desk.frame(visit, visit.say("network.card"), "/koppelkaart", model);
        model.addAttribute("card", view(visit));
        return "network/card";
    }

    /** A sheet takes no more than one page: what does not fit is set smaller. */
    @GetMapping("/koppelkaart.pdf")
    ResponseEntity<byte[]> print(Visit visit, Here here) {
        var view = view(visit);
        var made = cards.of(visit.approach().id()).made().orElse(clock.instant());
        var pdf = List.of("", "tight", "tighter").stream()
                .flatMap(tight -> paper.print("network/cardPaper", parameters(view, tight, here), made, 1).stream())
                .findFirst()
                .map(Pdf::bytes)
                .orElseThrow(() -> new IllegalStateException(
                        "no room for " + view.entries().size() + " on a sheet"));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"koppelkaart.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf);
    }

    private static Map<String, Object> parameters(CardView view, String tight, Here here) {
        return Map.of("here", here, "card", view, "tight", tight);
    }

    @GetMapping("/wijzigen")
    @ForMembers(Ring.FACILITATORS)
    String ask(Visit visit, Model model) {
        var card = cards.of(visit.approach().id());
        var until = card.until()
                .filter(day -> !card.isOver(Days.today(clock)))
                .orElse(Days.today(clock).plusMonths(6));
        return form(visit, card, until.toString(), "", model);
    }

    @PostMapping
    @ForMembers(Ring.FACILITATORS)
    String make(Visit visit, @RequestParam Map<String, String> said, Model model) {
        var pins = pins(visit, said);
        var until = Days.in(said.getOrDefault("tot", ""));
        if (until.filter(this::isPossible).isEmpty()) {
            var typed = new LinkCard(Optional.empty(), Optional.empty(), pins);
            return form(visit, typed, said.getOrDefault("tot", ""), visit.say("network.card.wrong.until"), model);
        }
        cards.make(pins, until.get(), visit);
        return "redirect:" + visit.url() + "/koppelkaart";
    }

    private boolean isPossible(LocalDate day) {
        var today = Days.today(clock);
        return day.isAfter(today) && !day.isAfter(today.plusMonths(LinkCard.MOST_MONTHS));
    }

    /** Of each domain the person that was chosen, of those who agreed. */
    private List<Pin> pins(Visit visit, Map<String, String> said) {
        var agreed = agreed(visit);
        var pins = new ArrayList<Pin>();
        for (var domain : domains.list()) {
            var about = Typed.line(said.get("v-" + domain.key()));
            agreed.stream()
                    .filter(person -> String.valueOf(person.id()).equals(said.get("d-" + domain.key())))
                    .forEach(person -> pins.add(new Pin(
                            domain.key(),
                            person.id(),
                            about.substring(0, Math.min(Pin.LONGEST, about.length())),
                            clock.instant())));
        }
        return pins;
    }

    private List<Person> agreed(Visit visit) {
        return persons.list(visit.approach().id()).stream()
                .filter(person -> person.onCard().isPresent())
                .toList();
    }

    private CardView view(Visit visit) {
        desk.note(visit, "network.card-seen");
        int approach = visit.approach().id();
        return CardView.of(
                cards.of(approach), agreed(visit), organisations.list(approach), domains, visit, Days.today(clock));
    }

    private String form(Visit visit, LinkCard card, String until, String wrong, Model model) {
        var people = agreed(visit);
        desk.frame(visit, visit.say("network.card.make"), "/koppelkaart", model);
        model.addAttribute("until", until);
        model.addAttribute("wrong", wrong);
        model.addAttribute("nobody", people.isEmpty());
        model.addAttribute(
                "domains",
                domains.list().stream()
                        .map(domain -> new DomainChoice(
                                domain.key(),
                                visit.here().say(domain.name()),
                                people.stream()
                                        .map(person -> new Choice(
                                                String.valueOf(person.id()),
                                                person.name(),
                                                "",
                                                card.of(domain.key())
                                                        .filter(pin -> pin.person() == person.id())
                                                        .isPresent()))
                                        .toList(),
                                card.of(domain.key()).map(Pin::about).orElse("")))
                        .toList());
        return "network/cardForm";
    }
}
