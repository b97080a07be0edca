package nl.gezondewijk.network;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.account.People;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import org.jspecify.annotations.Nullable;
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

/** The log of talks: written by the working group, read by who wrote and who leads. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/gesprekken")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class ConversationController {
    private final Conversations conversations;
    private final Organisations organisations;
    private final Persons persons;
    private final People accounts;
    private final NetworkDesk desk;
    private final Clock clock;

    ConversationController(
            Conversations conversations,
            Organisations organisations,
            Persons persons,
            People accounts,
            NetworkDesk desk,
            Clock clock) {
        this.conversations = conversations;
        this.organisations = organisations;
        this.persons = persons;
        this.accounts = accounts;
        this.desk = desk;
        this.clock = clock;
    }

    /** A talk as it is typed. */
    record Form(
            @Nullable String dag,
            @Nullable String partij,
            @Nullable String persoon,
            @Nullable String waarover,
            @Nullable String afgesproken) {
        Form {
            dag = Typed.line(dag);
            partij = Typed.line(partij);
            persoon = Typed.line(persoon);
            waarover = Typed.lines(waarover);
            afgesproken = Typed.lines(afgesproken);
        }
    }

    /** A talk as it is read. */
    record ConversationView(int id, String on, String with, String about, String agreed, String writer) {}

    @GetMapping
    String show(Visit visit, Model model) {
        var today = Days.today(clock).toString();
        model.addAttribute("form", new Form(today, "", "", "", ""));
        return page(visit, model);
    }

    @PostMapping
    String add(
            Visit visit,
            @ModelAttribute("form") Form form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var day = Days.in(Typed.line(form.dag())).filter(one -> !one.isAfter(Days.today(clock)));
        if (day.isEmpty()) {
            errors.rejectValue("dag", "network.conversation.wrong.day");
        }
        if (Typed.lines(form.waarover()).isEmpty()) {
            errors.rejectValue("waarover", "network.conversation.wrong.about");
        }
        Fields.notLonger(Conversation.LONGEST, Typed.lines(form.waarover()), "waarover", errors);
        Fields.notLonger(Conversation.LONGEST, Typed.lines(form.afgesproken()), "afgesproken", errors);
        if (errors.hasErrors()) {
            return page(visit, model);
        }
        var person = persons.list(visit.approach().id()).stream()
                .filter(one -> String.valueOf(one.id()).equals(form.persoon()))
                .findFirst();
        var party = organisations.list(visit.approach().id()).stream()
                .map(Organisation::id)
                .filter(id -> String.valueOf(id).equals(form.partij()))
                .findFirst()
                .or(() -> person.flatMap(Person::organisation));
        conversations.add(
                new Conversation(
                        0,
                        day.orElseThrow(),
                        party,
                        person.map(Person::id),
                        Typed.lines(form.waarover()),
                        Typed.lines(form.afgesproken()),
                        visit.who().reference()),
                visit);
        next.addFlashAttribute("done", visit.say("network.saved"));
        return "redirect:" + visit.url() + "/gesprekken";
    }

    @PostMapping("/{id:\\d+}/verwijderd")
    String remove(Visit visit, @PathVariable int id) {
        conversations.remove(id, visit);
        return "redirect:" + visit.url() + "/gesprekken";
    }

    @PostMapping("/nagekeken")
    @ForMembers(Ring.FACILITATORS)
    String lookedThrough(Visit visit) {
        conversations.lookedThrough(visit);
        return "redirect:" + visit.url() + "/gesprekken";
    }

    private String page(Visit visit, Model model) {
        var all = conversations.list(visit);
        if (!all.isEmpty()) {
            desk.note(visit, "network.conversations-read");
        }
        var parties = organisations.list(visit.approach().id());
        var people = persons.list(visit.approach().id());
        desk.frame(visit, visit.say("network.conversations"), "/gesprekken", model);
        model.addAttribute("left", visit.leads() ? left(visit) : "");
        model.addAttribute("conversations", views(all, parties, people, visit));
        model.addAttribute("parties", Choice.named(parties, Organisation::id, Organisation::name));
        model.addAttribute("people", Choice.named(people, Person::id, Person::name));
        return "network/conversations";
    }

    private String left(Visit visit) {
        return conversations
                .findToLookThrough(visit.approach().id())
                .map(day -> Days.said(day, visit.here()))
                .orElse("");
    }

    private List<ConversationView> views(
            List<Conversation> all, List<Organisation> parties, List<Person> people, Visit visit) {
        var partyNames = parties.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        var known = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var writers = accounts.list(all.stream().map(Conversation::writtenBy).toList());
        return all.stream()
                .map(one -> new ConversationView(
                        one.id(),
                        Days.said(one.on(), visit.here()),
                        with(one, partyNames, known),
                        one.about(),
                        one.agreed(),
                        Optional.ofNullable(writers.get(one.writtenBy()))
                                .map(People.Person::name)
                                .orElse(visit.say("network.gone"))))
                .toList();
    }

    private static String with(Conversation one, Map<Integer, String> parties, Map<Integer, Person> people) {
        var person =
                one.person().flatMap(id -> Optional.ofNullable(people.get(id))).map(Person::name);
        var party = one.organisation().flatMap(id -> Optional.ofNullable(parties.get(id)));
        return Stream.concat(person.stream(), party.stream()).collect(Collectors.joining(", "));
    }
}
