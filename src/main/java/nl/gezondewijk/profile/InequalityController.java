package nl.gezondewijk.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.CsvTable;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.theme.Themes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Differences in health along the ladder of socio-economic scores, within a gemeente, a region or the country. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class InequalityController {
    private static final String FIRST = "ervaren-gezondheid";

    private final Inequalities inequalities;
    private final Areas areas;
    private final Neighbourhoods neighbourhoods;
    private final Themes themes;
    private final TellInequality tell;

    InequalityController(
            Inequalities inequalities, Areas areas, Neighbourhoods neighbourhoods, Themes themes, TellInequality tell) {
        this.tell = tell;
        this.inequalities = inequalities;
        this.areas = areas;
        this.neighbourhoods = neighbourhoods;
        this.themes = themes;
    }

    @GetMapping("/gezondheidsverschillen")
    static String country() {
        return "redirect:/gezondheidsverschillen/" + Area.NETHERLANDS;
    }

    @GetMapping("/gezondheidsverschillen/{code:[A-Za-z]{2}\\w+}")
    String inequality(
            @PathVariable String code,
            @RequestParam Optional<String> cijfer,
            @RequestParam Optional<String> vlak,
            Here here,
            Model model) {
        var area = areas.find(code).orElseThrow(InequalityController::absent);
        if (isInGemeente(area)) {
            var around = area.gemeente().orElseThrow(InequalityController::absent);
            return "redirect:/gezondheidsverschillen/" + around
                    + cijfer.map(key -> "?cijfer=" + key).orElse("");
        }
        var places = new Places(here, neighbourhoods.around(area), Question.about(code));
        var page = Page.titled(here.say("profile.inequality.name", places.full(area)))
                .under(places.crumbsToHere());
        var offered = inequalities.listOffered();
        if (!inequalities.isScored() || offered.isEmpty()) {
            model.addAttribute("page", page);
            return "profile/inequality-none";
        }
        var chosen = chosen(offered, cijfer);
        var level = level(area, vlak);
        var found = inequalities.find(area, level, chosen);
        model.addAttribute("choosing", choosing(here, area, level, offered, chosen));
        model.addAttribute("view", found.map(one -> tell.tell(here, one)));
        model.addAttribute("page", Sources.on(page, releases(found), here));
        return "profile/inequality";
    }

    @GetMapping("/gezondheidsverschillen/{code:[A-Za-z]{2}\\w+}.csv")
    ResponseEntity<byte[]> table(
            @PathVariable String code, @RequestParam Optional<String> cijfer, @RequestParam Optional<String> vlak) {
        var area = areas.find(code).filter(one -> !isInGemeente(one)).orElseThrow(InequalityController::absent);
        var offered = inequalities.listOffered();
        if (!inequalities.isScored() || offered.isEmpty()) {
            throw absent();
        }
        var found = inequalities
                .find(area, level(area, vlak), chosen(offered, cijfer))
                .orElseThrow(InequalityController::absent);
        return CsvTable.named("gezondheidsverschillen-" + area.code() + "-"
                        + found.indicator().key())
                .body(InequalityCsv.of(found));
    }

    private static boolean isInGemeente(Area area) {
        return switch (area.kind()) {
            case WIJK, BUURT, POSTCODE, FOCUS -> true;
            case COUNTRY, PROVINCIE, GGD_REGIO, GEMEENTE -> false;
        };
    }

    private static Indicator chosen(List<Indicator> offered, Optional<String> key) {
        return offered.stream()
                .filter(one -> one.key().equals(key.orElse(FIRST)))
                .findFirst()
                .or(() -> key.isEmpty() ? offered.stream().findFirst() : Optional.empty())
                .orElseThrow(InequalityController::absent);
    }

    /** All buurten of the country are too many to point at; there it is wijken. */
    private static Area.Kind level(Area area, Optional<String> vlak) {
        boolean buurten = area.kind() == Area.Kind.GEMEENTE
                ? !vlak.equals(Optional.of("wijk"))
                : area.kind() != Area.Kind.COUNTRY && vlak.equals(Optional.of("buurt"));
        return buurten ? Area.Kind.BUURT : Area.Kind.WIJK;
    }

    private InequalityView.Choosing choosing(
            Here here, Area area, Area.Kind level, List<Indicator> offered, Indicator chosen) {
        var levels = area.kind() == Area.Kind.COUNTRY
                ? List.<ProfileView.Choice>of()
                : Stream.of(Area.Kind.WIJK, Area.Kind.BUURT)
                        .map(one -> new ProfileView.Choice(
                                here.say("profile.plural." + one),
                                here.with("vlak", one == Area.Kind.WIJK ? "wijk" : "buurt"),
                                one == level))
                        .toList();
        return new InequalityView.Choosing(
                groups(here, offered),
                chosen.key(),
                levels,
                "/gezondheidsverschillen/" + area.code(),
                level == Area.Kind.WIJK ? "wijk" : "buurt");
    }

    private List<MapView.Group> groups(Here here, List<Indicator> offered) {
        var groups = new ArrayList<MapView.Group>();
        for (var topic : themes.standard().groups().stream()
                .flatMap(group -> group.topics().stream())
                .toList()) {
            var options = offered.stream()
                    .filter(one -> one.topic().equals(topic))
                    .map(one -> new MapView.Option(
                            one.key(),
                            here.say(one.name()) + " · "
                                    + here.say(one.population().who()) + " · "
                                    + here.say("profile.kind." + one.kind())))
                    .toList();
            if (!options.isEmpty()) {
                groups.add(new MapView.Group(here.say(themes.get(topic).name()), options));
            }
        }
        return groups;
    }

    private static List<Release> releases(Optional<Inequality> found) {
        return found.stream()
                .flatMap(one -> Stream.of(one.derivation(), one.score()))
                .map(one -> one.spot().release())
                .distinct()
                .toList();
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
