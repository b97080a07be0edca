package nl.gezondewijk.profile;

import java.util.List;
import java.util.stream.Collectors;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Search;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page and the search for an area. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class FrontController {
    private final Areas areas;
    private final Search search;
    private final Featured featured;

    FrontController(Areas areas, Search search, Featured featured) {
        this.areas = areas;
        this.search = search;
        this.featured = featured;
    }

    @GetMapping("/")
    String front(Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("profile.front")));
        model.addAttribute("wijken", here.numbers().whole(areas.count(Area.Kind.WIJK)));
        model.addAttribute("buurten", here.numbers().whole(areas.count(Area.Kind.BUURT)));
        var examples = areas.listLargest(Area.Kind.WIJK, 3);
        model.addAttribute(
                "examples", examples.stream().map(area -> hit(here, area)).toList());
        model.addAttribute("featured", examples.stream().findFirst().flatMap(area -> featured.find(area, here)));
        return "profile/front";
    }

    /** One hit is no list: it is where the reader wants to be; but not while they are still typing. */
    @GetMapping("/zoeken")
    String search(@RequestParam(defaultValue = "") String q, Here here, Model model) {
        var hits = search.find(q.length() > 100 ? q.substring(0, 100) : q);
        if (hits.size() == 1 && !here.isPartial()) {
            return "redirect:" + Places.url(hits.getFirst().area());
        }
        model.addAttribute("page", Page.titled(here.say("profile.search")));
        model.addAttribute("query", q);
        model.addAttribute("hits", hits.stream().map(hit -> hit(here, hit)).toList());
        return "profile/search";
    }

    /** What a hit is: its kind, what it lies in, how many people live there. */
    record HitView(String name, String url, String kind, String within, String inhabitants) {}

    private static HitView hit(Here here, Search.Hit hit) {
        var area = hit.area();
        var share = hit.share() < 0.995
                ? here.say("profile.search.share", here.numbers().whole(100 * hit.share()))
                : "";
        var within = hit.within().stream()
                .map(name -> name.replaceFirst("^Wijk \\d+ ", ""))
                .collect(Collectors.joining(", "));
        return new HitView(
                Places.name(area),
                Places.url(area),
                here.say("profile.area." + area.kind()),
                List.of(within, share).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")),
                inhabitants(here, area));
    }

    private static HitView hit(Here here, Area area) {
        return new HitView(Places.name(area), Places.url(area), "", "", "");
    }

    private static String inhabitants(Here here, Area area) {
        return area.inhabitants()
                .map(count ->
                        here.say("profile.search.inhabitants", here.numbers().whole(count)))
                .orElse("");
    }

    /** How a figure is made, and why one is sometimes not shown. */
    @GetMapping("/uitleg")
    String explanation(Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("profile.explanation")));
        return "profile/explanation";
    }
}
