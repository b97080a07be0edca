package nl.gezondewijk.forecast;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Which areas the names in a table are. */
@Controller
@OpenTo(OpenTo.Audience.DATA_MANAGER)
@RequestMapping("/bevolkingstabellen/{id}/gebieden")
class UnplacedController {
    private final Deliveries deliveries;
    private final UnplacedNames names;
    private final Placing placing;
    private final KeepDelivery handIn;
    private final Areas areas;
    private final Owners owners;
    private final Trail trail;

    UnplacedController(
            Deliveries deliveries,
            UnplacedNames names,
            Placing placing,
            KeepDelivery handIn,
            Areas areas,
            Owners owners,
            Trail trail) {
        this.deliveries = deliveries;
        this.names = names;
        this.placing = placing;
        this.handIn = handIn;
        this.areas = areas;
        this.owners = owners;
        this.trail = trail;
    }

    static String url(int id) {
        return "/bevolkingstabellen/" + id + "/gebieden";
    }

    @GetMapping
    String ask(@PathVariable int id, HttpServletRequest from, Here here, Model model) {
        var delivery = own(id, from);
        return handIn.asks(id) ? page(delivery, Map.of(), List.of(), here, model) : "redirect:/bevolkingstabellen";
    }

    @PostMapping
    String place(
            @PathVariable int id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model) {
        var delivery = own(id, from);
        var codes = new LinkedHashMap<String, String>();
        var wrong = read(names.list(id), typed, codes, here);
        if (wrong.isEmpty()) {
            handIn.place(delivery, codes)
                    .forEach(finding -> wrong.add(here.say(finding.rule().key(), finding.value())));
        }
        if (!wrong.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(delivery, typed, wrong, here, model);
        }
        trail.record(
                Actor.of(from.getUserPrincipal()),
                "forecast.table-placed",
                "delivery:" + id,
                Outcome.DONE,
                from.getRemoteAddr());
        return "redirect:/bevolkingstabellen";
    }

    private Delivery own(int id, HttpServletRequest from) {
        var delivery = deliveries.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        owners.check(delivery.handedBy(), from);
        return delivery;
    }

    /** A code that is filled in by hand goes before the choice. */
    private List<String> read(List<Unplaced> asked, Map<String, String> typed, Map<String, String> codes, Here here) {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < asked.size(); i++) {
            var name = asked.get(i).written();
            var byHand = UnplacedView.code(typed, i);
            var chosen = byHand.isEmpty() ? typed.getOrDefault("gebied-" + i, "") : byHand;
            if (chosen.equals(UnplacedView.LEAVE_OUT)) {
                codes.put(name, UnplacedNames.LEFT_OUT);
            } else if (!areas.listKnown(Set.of(chosen)).isEmpty()) {
                codes.put(name, chosen);
            } else {
                wrong.add(
                        byHand.isEmpty()
                                ? here.say("forecast.places.choose", name)
                                : here.say("forecast.rule.UNKNOWN_AREA", byHand));
            }
        }
        return wrong;
    }

    private String page(Delivery delivery, Map<String, String> typed, List<String> wrong, Here here, Model model) {
        model.addAttribute(
                "page",
                Page.titled(here.say("forecast.places.title", delivery.title()))
                        .under(List.of(new Page.Crumb(here.say("forecast.table.title"), "/bevolkingstabellen"))));
        model.addAttribute("view", UnplacedView.of(delivery, placing.list(names.list(delivery.id())), typed, here));
        model.addAttribute("wrong", wrong);
        return "forecast/places";
    }
}
