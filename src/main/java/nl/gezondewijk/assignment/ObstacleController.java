package nl.gezondewijk.assignment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.OnPage;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** What stands in the way, who can break it, and what they answered. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/belemmeringen")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class ObstacleController {
    private final Approaches approaches;
    private final Obstacles obstacles;
    private final KnownObstacles known;
    private final Trail trail;

    ObstacleController(Approaches approaches, Obstacles obstacles, KnownObstacles known, Trail trail) {
        this.approaches = approaches;
        this.obstacles = obstacles;
        this.known = known;
        this.trail = trail;
    }

    /** Partners and the commissioner read those that are shared with them. */
    @GetMapping
    @ForMembers(Ring.PARTNERS)
    String list(@PathVariable int approach, Actor reader, Here here, Model model) {
        var one = approaches.get(approach);
        boolean works = one.partOf(reader).filter(Ring.GROUP::holds).isPresent();
        model.addAttribute("page", OnPage.under(one, here.say("assignment.obstacles"), here));
        model.addAttribute("url", url(one));
        model.addAttribute(
                "obstacles",
                obstacles.list(approach).stream()
                        .filter(obstacle -> works || obstacle.shared())
                        .map(obstacle -> ObstacleView.of(obstacle, known, here))
                        .toList());
        model.addAttribute("known", known.list());
        model.addAttribute("source", here.say(known.source()));
        model.addAttribute("mayChange", works);
        return "assignment/obstacles";
    }

    @GetMapping("/nieuw")
    String ask(@PathVariable int approach, Here here, Model model) {
        model.addAttribute("form", new ObstacleForm("", "", "", "", "", "", false, ""));
        return ask(approaches.get(approach), 0, here, model);
    }

    @GetMapping("/{obstacle:\\d+}")
    String ask(@PathVariable int approach, @PathVariable int obstacle, Here here, Model model) {
        model.addAttribute("form", ObstacleForm.of(get(approach, obstacle)));
        return ask(approaches.get(approach), obstacle, here, model);
    }

    @PostMapping
    String note(
            @PathVariable int approach,
            @ModelAttribute("form") ObstacleForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        form.check(errors);
        if (errors.hasErrors()) {
            return ask(one, 0, here, model);
        }
        obstacles.note(approach, form.obstacle(0, known), by);
        trail.record(by, "assignment.obstacle-noted", one.reference(), Outcome.DONE, from.getRemoteAddr());
        return "redirect:" + url(one);
    }

    @PostMapping("/{obstacle:\\d+}")
    String change(
            @PathVariable int approach,
            @PathVariable int obstacle,
            @ModelAttribute("form") ObstacleForm form,
            BindingResult errors,
            Actor by,
            HttpServletRequest from,
            Here here,
            Model model) {
        var one = approaches.get(approach);
        var now = get(approach, obstacle);
        form.check(errors);
        if (errors.hasErrors()) {
            return ask(one, obstacle, here, model);
        }
        obstacles.change(approach, form.obstacle(now.id(), known));
        trail.record(by, "assignment.obstacle-changed", one.reference(), Outcome.DONE, from.getRemoteAddr());
        return "redirect:" + url(one);
    }

    private Obstacle get(int approach, int obstacle) {
        return obstacles.find(approach, obstacle).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String ask(Approach one, int obstacle, Here here, Model model) {
        var title = here.say(obstacle == 0 ? "assignment.obstacle.new" : "assignment.obstacle.change");
        model.addAttribute(
                "page", OnPage.under(one, title, here, new Page.Crumb(here.say("assignment.obstacles"), url(one))));
        model.addAttribute("back", url(one));
        model.addAttribute("url", obstacle == 0 ? url(one) : url(one) + "/" + obstacle);
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("", here.say("assignment.obstacle.kind.own"));
        known.list().forEach(kind -> kinds.put(kind.key(), here.say(kind.name())));
        model.addAttribute("kinds", kinds);
        return "assignment/obstacle";
    }

    static String url(Approach one) {
        return one.url() + "/belemmeringen";
    }
}
