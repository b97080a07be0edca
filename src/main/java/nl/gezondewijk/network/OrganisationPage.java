package nl.gezondewijk.network;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.account.People;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one party: what everybody knows of it, and for the working group who works there and how it stands. */
@Component
class OrganisationPage {
    private final Stances stances;
    private final Persons persons;
    private final Domains domains;
    private final People accounts;
    private final AskViews asks;
    private final NetworkDesk desk;
    private final Clock clock;

    OrganisationPage(
            Stances stances,
            Persons persons,
            Domains domains,
            People accounts,
            AskViews asks,
            NetworkDesk desk,
            Clock clock) {
        this.stances = stances;
        this.persons = persons;
        this.domains = domains;
        this.accounts = accounts;
        this.asks = asks;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param shown what it stands in for the reader: the website without its scheme */
    record OrganisationView(
            String name, String url, List<String> domains, String website, String shown, String phone, String address) {

        static OrganisationView of(Organisation one, Domains domains, Language here) {
            return new OrganisationView(
                    one.name(),
                    one.url(),
                    domains.names(one.domains(), here),
                    one.website(),
                    one.website().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""),
                    one.phone(),
                    Stream.of(one.address(), one.place())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** How it stood on a day; what was not said is empty. */
    record StanceView(
            String phase,
            String support,
            String interest,
            String contribution,
            String threshold,
            String brings,
            String gets,
            String meetings,
            String noted) {}

    String show(Visit visit, Organisation one, Model model) {
        return show(visit, one, AskForm.empty(Days.today(clock)), model);
    }

    /** @param form what it was asked, as somebody is typing it */
    String show(Visit visit, Organisation one, AskForm form, Model model) {
        model.addAttribute("form", form);
        desk.frame(visit, one.name(), "/organisaties", model);
        model.addAttribute("organisation", OrganisationView.of(one, domains, visit.here()));
        if (visit.works()) {
            var history = stances.list(one.id());
            model.addAttribute("stances", views(history, visit));
            var people = persons.list(one.approach()).stream()
                    .filter(person ->
                            person.organisation().filter(at -> at == one.id()).isPresent())
                    .toList();
            if (!people.isEmpty()) {
                desk.note(visit, "network.people-seen", one.reference());
            }
            model.addAttribute("people", NetworkView.people(people, List.of(one), visit.here()));
            asks.show(visit, one, people, model);
            model.addAttribute("newPerson", visit.url() + "/personen/nieuw?organisatie=" + one.id());
        }
        return "network/organisation";
    }

    private List<StanceView> views(List<Stance> history, Visit visit) {
        var known = accounts.list(history.stream().map(Stance::notedBy).toList());
        return history.stream()
                .map(stance -> {
                    var by = known.get(stance.notedBy());
                    return new StanceView(
                            visit.say("network.phase." + stance.phase()),
                            stance.support().isPresent()
                                    ? visit.say("network.support."
                                            + stance.support().getAsInt())
                                    : "",
                            stance.interest(),
                            stance.contribution(),
                            stance.threshold(),
                            stance.brings(),
                            stance.gets(),
                            stance.meetings().isPresent()
                                    ? String.valueOf(stance.meetings().getAsInt())
                                    : "",
                            visit.say(
                                    "network.noted",
                                    visit.here().date(stance.notedAt()),
                                    by == null ? visit.say("network.gone") : by.name()));
                })
                .toList();
    }
}
