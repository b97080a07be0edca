package nl.gezondewijk.network;

import java.util.ArrayList;
import java.util.Map;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The parties on the map of the wijk, with a table that says the same. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/netwerk/kaart")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.PARTNERS)
class PlaceController {
    private final Organisations organisations;
    private final Domains domains;
    private final PartyPlaces places;
    private final NetworkDesk desk;

    PlaceController(Organisations organisations, Domains domains, PartyPlaces places, NetworkDesk desk) {
        this.organisations = organisations;
        this.domains = domains;
        this.places = places;
        this.desk = desk;
    }

    /** A party with the number of its pin. */
    record PlacedRow(int number, String name, String url, String domains, String address) {}

    @GetMapping
    String show(Visit visit, Model model) {
        var all = organisations.list(visit.approach().id());
        var placed = all.stream().filter(one -> one.point().isPresent()).toList();
        var rows = new ArrayList<PlacedRow>();
        for (var party : placed) {
            var view = OrganisationPage.OrganisationView.of(party, domains, visit.here());
            rows.add(new PlacedRow(
                    rows.size() + 1, view.name(), view.url(), String.join(", ", view.domains()), view.address()));
        }
        desk.frame(visit, visit.say("network.map"), "/kaart", model);
        model.addAttribute("placed", rows);
        model.addAttribute(
                "elsewhere",
                NetworkView.organisations(
                        all.stream().filter(one -> one.point().isEmpty()).toList(), domains, Map.of(), visit.here()));
        places.map(placed, visit.approach().area()).ifPresent(map -> model.addAttribute("map", map));
        return "network/map";
    }
}
