package nl.gezondewijk.portrait;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Part;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.portrait.Portrait.State;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The versions of a portrait, each as it was, and what is not the same in two of them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret/versies")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers({Part.FACILITATOR, Part.MEMBER, Part.PARTNER})
class VersionController {
    private final Desk desk;
    private final Portraits portraits;
    private final PortraitPage pages;
    private final Looking looking;
    private final Indicators indicators;

    VersionController(Desk desk, Portraits portraits, PortraitPage pages, Looking looking, Indicators indicators) {
        this.desk = desk;
        this.portraits = portraits;
        this.pages = pages;
        this.looking = looking;
        this.indicators = indicators;
    }

    /** A version in the list. */
    record Listed(int number, String state, String since, String adopted, boolean compared) {}

    /**
     * A change in words.
     *
     * @param note what must be known of it
     */
    record Told(String kind, String what, String before, String after, String note) {}

    @GetMapping
    String list(@PathVariable int approach, HttpServletRequest from, Here here, Model model) {
        var visit = desk.visit(approach, from, here);
        var versions = portraits.list(approach).stream()
                .filter(version -> visit.works() || version.state() != State.DRAFT)
                .map(version -> new Listed(
                        version.number(),
                        here.say("portrait.state." + version.state()),
                        Days.said(version.since(), here),
                        version.adoption()
                                .map(one -> here.say("portrait.adopted", one.in(), Days.said(one.on(), here)))
                                .orElse(""),
                        version.number() > 1))
                .toList();
        desk.frame(visit, visit.say("portrait.versions.title"), "/versies", List.of(), model);
        model.addAttribute("versions", versions);
        return "portrait/versions";
    }

    @GetMapping("/{number:\\d+}")
    String one(@PathVariable int approach, @PathVariable int number, HttpServletRequest from, Here here, Model model) {
        var visit = desk.visit(approach, from, here);
        return pages.show(visit, get(visit, number), "/versies/" + number, model);
    }

    /** With the version before it, unless another is asked for. */
    @GetMapping("/{number:\\d+}/verschil")
    String compare(
            @PathVariable int approach,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int met,
            HttpServletRequest from,
            Here here,
            Model model) {
        var visit = desk.visit(approach, from, here);
        var after = get(visit, number);
        var before = get(visit, met == 0 ? number - 1 : met);
        var changes = Change.between(before, looking.at(before, here), after, looking.at(after, here));
        desk.frame(
                visit,
                here.say("portrait.changes.title", before.number(), after.number()),
                "/versies/verschil",
                List.of(),
                model);
        model.addAttribute(
                "changes", changes.stream().map(one -> told(one, here)).toList());
        return "portrait/changes";
    }

    private Told told(Change change, Here here) {
        var indicator = indicators.find(change.what());
        boolean figure = change.kind().name().startsWith("FIGURE");
        boolean turned = change.kind() == Change.Kind.LINK_TURNED;
        return new Told(
                here.say("portrait.change." + change.kind()),
                figure ? indicator.map(one -> here.say(one.name())).orElse(change.what()) : change.what(),
                turned ? here.say("portrait.link." + change.before()) : change.before(),
                turned ? here.say("portrait.link." + change.after()) : change.after(),
                figure
                        ? note(
                                change,
                                indicator
                                        .filter(one -> one.kind() == Indicator.Kind.MODELLED)
                                        .isPresent(),
                                here)
                        : "");
    }

    /** What a model estimates can differ between two years without anything having changed. */
    private static String note(Change change, boolean modelled, Here here) {
        return modelled && change.kind() == Change.Kind.FIGURE_VALUE ? here.say("portrait.change.modelled") : "";
    }

    /** A draft is the group's own. */
    private Portrait get(Visit visit, int number) {
        return portraits
                .find(visit.approach().id(), number)
                .filter(portrait -> visit.works() || portrait.state() != State.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
