package nl.gezondewijk.portrait;

import java.time.LocalDate;
import java.util.List;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicators;
import nl.gezondewijk.page.Days;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.portrait.Portrait.State;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a portrait, each as it was, and what is not the same in two of them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret/versies")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.PARTNERS)
class VersionController {
    private final Desk desk;
    private final Versions versions;
    private final PortraitPage pages;
    private final Looking looking;
    private final Voices voices;
    private final Indicators indicators;
    private final FigureNames names;

    VersionController(
            Desk desk,
            Versions versions,
            PortraitPage pages,
            Looking looking,
            Voices voices,
            Indicators indicators,
            FigureNames names) {
        this.desk = desk;
        this.versions = versions;
        this.pages = pages;
        this.looking = looking;
        this.voices = voices;
        this.indicators = indicators;
        this.names = names;
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
    String list(Visit visit, Model model) {
        var listed = versions.list(visit.approach().id()).stream()
                .filter(version -> visit.works() || version.state() != State.DRAFT)
                .map(version -> new Listed(
                        version.number(),
                        visit.say("portrait.state." + version.state()),
                        Days.said(version.since(), visit.here()),
                        version.adoption()
                                .map(one -> visit.say("portrait.adopted", one.in(), Days.said(one.on(), visit.here())))
                                .orElse(""),
                        version.number() > 1))
                .toList();
        desk.frame(visit, visit.say("portrait.versions.title"), "/versies", List.of(), model);
        model.addAttribute("versions", listed);
        return "portrait/versions";
    }

    @GetMapping("/{number:\\d+}")
    String one(Visit visit, @PathVariable int number, Model model) {
        return pages.show(visit, desk.get(visit, number), "/versies/" + number, model);
    }

    /** With the version before it, unless another is asked for. */
    @GetMapping("/{number:\\d+}/verschil")
    String compare(Visit visit, @PathVariable int number, @RequestParam(defaultValue = "0") int met, Model model) {
        var after = desk.get(visit, number);
        var before = desk.get(visit, met == 0 ? number - 1 : met);
        var changes = CompareVersions.between(seen(before, visit), seen(after, visit));
        if (changes.stream().anyMatch(change -> change.kind().isOfVoice())) {
            desk.note(visit, "portrait.voices-seen");
        }
        desk.frame(
                visit,
                visit.say("portrait.changes.title", before.number(), after.number()),
                "/versies/verschil",
                List.of(),
                model);
        model.addAttribute(
                "changes", changes.stream().map(one -> told(one, visit.here())).toList());
        return "portrait/changes";
    }

    private CompareVersions.Seen seen(Portrait version, Visit visit) {
        return new CompareVersions.Seen(
                version,
                looking.at(version, visit),
                voices.list(version).stream().filter(visit::maySee).toList());
    }

    private Told told(Change change, Language here) {
        var kind = change.kind();
        var indicator = indicators.find(change.what()).filter(one -> kind.isOfFigure());
        boolean modelled =
                indicator.filter(one -> one.kind() == Indicator.Kind.MODELLED).isPresent();
        return new Told(
                here.say("portrait.change." + kind),
                indicator.map(one -> names.of(one.key(), here)).orElse(what(change, here)),
                kind.came() ? here.say("portrait.changes.absent") : text(kind, change.before(), here),
                kind.went() ? here.say("portrait.changes.absent") : text(kind, change.after(), here),
                note(change, modelled, here));
    }

    private static String what(Change change, Language here) {
        return change.kind().isOfVoice()
                ? here.say("portrait.voice.kind." + change.what())
                : change.what().isEmpty() ? here.say("portrait.changes.whole") : change.what();
    }

    /** Something may be there and have no words. */
    private static String text(Change.Kind kind, String text, Language here) {
        if (text.isEmpty()) {
            return here.say(kind.isOfFigure() ? "portrait.changes.noFigure" : "portrait.changes.empty");
        }
        return switch (kind) {
            case SINCE -> Days.said(LocalDate.parse(text), here);
            case LINK_TURNED -> here.say("portrait.link." + text);
            default -> text;
        };
    }

    /** What a model estimates can differ between two years without anything having changed. */
    private static String note(Change change, boolean modelled, Language here) {
        return modelled && change.kind() == Change.Kind.FIGURE_VALUE ? here.say("portrait.change.modelled") : "";
    }
}
