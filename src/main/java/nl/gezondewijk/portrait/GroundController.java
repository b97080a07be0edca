package nl.gezondewijk.portrait;

import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a theme came from: figures that the group says belong to it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret/themas")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class GroundController {
    private final Desk desk;
    private final GroupThemes themes;
    private final Looking looking;
    private final Offers offers;
    private final FigureNames names;

    GroundController(Desk desk, GroupThemes themes, Looking looking, Offers offers, FigureNames names) {
        this.desk = desk;
        this.themes = themes;
        this.looking = looking;
        this.offers = offers;
        this.names = names;
    }

    @PostMapping("/{theme:\\d+}/herkomst")
    String ground(Visit visit, @PathVariable int theme, @RequestParam String cijfer) {
        var portrait = desk.open(visit);
        if (!offers.offers(cijfer)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        themes.ground(ThemeController.get(portrait, theme), Offers.ground(cijfer, looking.at(portrait, visit)));
        desk.note(visit, "portrait.theme-grounded");
        return "redirect:" + visit.url() + "/themas/" + theme;
    }

    /** What others took for a ground and did not share stays, and nothing tells that it is there. */
    @PostMapping("/{theme:\\d+}/herkomst/{cijfer}/verwijderd")
    String unground(Visit visit, @PathVariable int theme, @PathVariable String cijfer) {
        var one = ThemeController.get(desk.open(visit), theme);
        if (!names.isClosed(cijfer)) {
            themes.unground(one, cijfer);
            desk.note(visit, "portrait.theme-grounded");
        }
        return "redirect:" + visit.url() + "/themas/" + theme;
    }
}
