package nl.gezondewijk.network;

import jakarta.servlet.http.HttpServletResponse;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page that somebody opens by their link; or one that says what became of that link. */
@Component
class OwnPage {
    private final PersonLinks links;
    private final Persons persons;
    private final Pictures pictures;
    private final Acquaintances acquaintances;
    private final Organisations organisations;
    private final Approaches approaches;

    OwnPage(
            PersonLinks links,
            Persons persons,
            Pictures pictures,
            Acquaintances acquaintances,
            Organisations organisations,
            Approaches approaches) {
        this.links = links;
        this.persons = persons;
        this.pictures = pictures;
        this.acquaintances = acquaintances;
        this.organisations = organisations;
        this.approaches = approaches;
    }

    static String url(String token) {
        return OwnDetailsController.PATH + "/" + token;
    }

    PersonLinks.Found found(String token) {
        return links.find(token).orElseThrow(NetworkDesk::unknown);
    }

    String show(String token, Person person, HttpServletResponse response, Here here, Model model) {
        keepTo(response);
        model.addAttribute("page", Page.titled(here.say("network.own.title")));
        model.addAttribute("url", url(token));
        model.addAttribute(
                "approach",
                approaches.find(person.approach()).map(Approach::name).orElse(""));
        model.addAttribute("person", PersonView.of(person, organisations, here));
        model.addAttribute(
                "picture", PictureView.of(person, pictures.find(person).orElse(null), here));
        model.addAttribute("revision", person.revision());
        model.addAttribute(
                "acquaintances",
                AcquaintanceViews.own(
                        person,
                        acquaintances.list(person),
                        persons.list(person.approach()),
                        organisations.list(person.approach()),
                        here));
        return "network/own";
    }

    String over(PersonLinks.Found found, HttpServletResponse response, Here here, Model model) {
        keepTo(response);
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", Page.titled(here.say("network.link.over")));
        model.addAttribute(
                "why",
                switch (found) {
                    case PersonLinks.Found.Expired(var on) -> here.say("network.link.expired", here.date(on));
                    case PersonLinks.Found.Replaced() -> here.say("network.link.replaced");
                    case PersonLinks.Found.Gone() -> here.say("network.link.gone");
                    case PersonLinks.Found.Open(var person) ->
                        throw new IllegalStateException("open for " + person.id());
                });
        return "network/over";
    }

    private static void keepTo(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // its link is a key, also on a shared machine
    }
}
