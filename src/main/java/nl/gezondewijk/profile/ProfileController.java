package nl.gezondewijk.profile;

import java.util.List;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.area.Regions;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

/** The profile of an area as a page. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class ProfileController {
    private final Profiles profiles;
    private final Areas areas;
    private final Regions regions;
    private final Drawing drawing;
    private final ToldElsewhere elsewhere;

    ProfileController(Profiles profiles, Areas areas, Regions regions, Drawing drawing, ToldElsewhere elsewhere) {
        this.profiles = profiles;
        this.areas = areas;
        this.regions = regions;
        this.drawing = drawing;
        this.elsewhere = elsewhere;
    }

    @GetMapping("/wijkprofiel/{code:[A-Za-z]{2}\\w+}")
    String profile(@ModelAttribute(binding = false) Question question, Here here, Model model) {
        var profile = profiles.find(question).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var places = new Places(here, profile.surroundings(), profile.question());
        var view = new ProfileViews(here, profile)
                .view(drawing.locator(profile.surroundings(), here), inside(profile.area()));
        model.addAttribute(
                "page", Sources.on(Page.titled(view.name()).under(places.crumbs()), profile.releases(), here));
        model.addAttribute("view", view);
        model.addAttribute("elsewhere", elsewhere.of(profile.area(), here));
        return "profile/profile";
    }

    private List<Area> inside(Area area) {
        return switch (area.kind()) {
            case GEMEENTE -> areas.listInGemeente(area.code(), Area.Kind.WIJK, area.year());
            case WIJK -> areas.listInWijk(area);
            case PROVINCIE, GGD_REGIO -> regions.listGemeenten(area.code(), area.year());
            case COUNTRY -> areas.listOfKind(Area.Kind.GEMEENTE, area.year());
            case BUURT, POSTCODE, FOCUS -> List.of();
        };
    }
}
