package nl.gezondewijk.datarequest;

import java.util.List;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.theme.Themes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has which figures, to search. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class CatalogueController {
    private final Catalogue catalogue;
    private final Themes themes;

    CatalogueController(Catalogue catalogue, Themes themes) {
        this.catalogue = catalogue;
        this.themes = themes;
    }

    @GetMapping("/bronnenwijzer")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String onderwerp,
            Here here,
            Model model) {
        var found = catalogue.list(onderwerp, q);
        model.addAttribute("page", Page.titled(here.say("datarequest.catalogue")));
        model.addAttribute("query", q);
        model.addAttribute("topic", onderwerp);
        model.addAttribute(
                "topics",
                themes.list().stream()
                        .map(topic -> new TopicChoice(topic.key(), here.say(topic.name())))
                        .toList());
        model.addAttribute("count", here.say("datarequest.catalogue.count", found.size()));
        model.addAttribute(
                "present", views(found.stream().filter(one -> !one.isOver()).toList(), here));
        model.addAttribute("past", views(found.stream().filter(Supply::isOver).toList(), here));
        return "datarequest/catalogue";
    }

    private List<SupplyView> views(List<Supply> supplies, Here here) {
        return supplies.stream()
                .map(supply -> SupplyView.of(supply, catalogue, here))
                .toList();
    }
}

/** A topic to choose. */
record TopicChoice(String key, String name) {}
