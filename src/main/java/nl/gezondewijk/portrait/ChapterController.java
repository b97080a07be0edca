package nl.gezondewijk.portrait;

import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Typed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chapters of a portrait: their titles, the order of their figures, and what the group concludes. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/portret/hoofdstukken")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.GROUP)
class ChapterController {
    private final Desk desk;
    private final Chapters chapters;
    private final Looking looking;
    private final Voices voices;
    private final FigureNames names;

    ChapterController(Desk desk, Chapters chapters, Looking looking, Voices voices, FigureNames names) {
        this.desk = desk;
        this.chapters = chapters;
        this.looking = looking;
        this.voices = voices;
        this.names = names;
    }

    @PostMapping
    String add(Visit visit, @RequestParam(defaultValue = "") String titel, RedirectAttributes next) {
        var portrait = desk.open(visit);
        var title = Typed.line(titel);
        if (!Typed.fits(title, Chapter.LONGEST_TITLE)) {
            next.addFlashAttribute("wrong", "portrait.wrong.chapter");
            next.addFlashAttribute("typed", titel);
            return "redirect:" + visit.url() + "#nieuw-hoofdstuk";
        }
        int made = chapters.add(portrait.id(), title);
        desk.note(visit, "portrait.changed");
        return "redirect:" + visit.url() + "/hoofdstukken/" + made;
    }

    @GetMapping("/{chapter:\\d+}")
    String edit(Visit visit, @PathVariable int chapter, Model model) {
        var portrait = desk.open(visit);
        var one = get(portrait, chapter);
        return form(visit, portrait, one, new ChapterForm(one.title(), one.conclusion(), one.revision()), model);
    }

    @PostMapping("/{chapter:\\d+}")
    String save(
            Visit visit,
            @PathVariable int chapter,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String conclusie,
            @RequestParam(defaultValue = "0") int versie,
            Model model) {
        var form = new ChapterForm(titel, conclusie, versie);
        var portrait = desk.open(visit);
        var one = get(portrait, chapter);
        if (form.wrong().isPresent()) {
            model.addAttribute("wrong", form.wrong().get());
            return form(visit, portrait, one, form, model);
        }
        return switch (chapters.save(portrait, chapter, form.title(), form.words(), form.versie())) {
            case Saved.Kept<Chapter> kept -> done(visit, "portrait.chapter-written", chapter);
            case Saved.Overtaken<Chapter>(var now) -> {
                model.addAttribute("theirs", now);
                yield form(visit, portrait, now, form.over(now.revision()), model);
            }
        };
    }

    /** What is typed stays in the form, whatever happened. */
    private String form(Visit visit, Portrait portrait, Chapter chapter, ChapterForm form, Model model) {
        var sight = looking.at(portrait, visit);
        var views = new PortraitViews(visit, portrait, sight, voices.list(portrait), names);
        desk.frame(visit, chapter.title(), "/hoofdstukken", sight.sources(), model);
        model.addAttribute("chapter", chapter);
        model.addAttribute("form", form);
        model.addAttribute(
                "figures",
                chapter.choices().stream()
                        .map(choice -> views.figure(choice.indicator()))
                        .toList());
        return "portrait/chapterForm";
    }

    private String done(Visit visit, String deed, int chapter) {
        desk.note(visit, deed);
        return "redirect:" + visit.url() + "#h" + chapter;
    }

    @PostMapping("/{chapter:\\d+}/hoger")
    String raise(Visit visit, @PathVariable int chapter) {
        chapters.raise(desk.open(visit), chapter);
        return done(visit, "portrait.changed", chapter);
    }

    @PostMapping("/{chapter:\\d+}/verwijderd")
    String remove(Visit visit, @PathVariable int chapter) {
        chapters.remove(desk.open(visit), chapter);
        desk.note(visit, "portrait.chapter-removed");
        return "redirect:" + visit.url();
    }

    static Chapter get(Portrait portrait, int chapter) {
        return portrait.chapter(chapter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
