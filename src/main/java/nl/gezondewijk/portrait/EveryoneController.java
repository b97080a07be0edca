package nl.gezondewijk.portrait;

import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.area.Area;
import nl.gezondewijk.area.Areas;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The portraits that everyone may read, in the newest version of which the group said so. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkportretten")
@OpenTo(OpenTo.Audience.EVERYONE)
class EveryoneController {
    private final Approaches approaches;
    private final Portraits portraits;
    private final Versions versions;
    private final PortraitPage pages;
    private final TakeAlong take;
    private final Areas areas;

    EveryoneController(
            Approaches approaches,
            Portraits portraits,
            Versions versions,
            PortraitPage pages,
            TakeAlong take,
            Areas areas) {
        this.approaches = approaches;
        this.portraits = portraits;
        this.versions = versions;
        this.pages = pages;
        this.take = take;
        this.areas = areas;
    }

    /** A portrait in the list. */
    record Listed(String name, String area, String url) {}

    static String url(int approach) {
        return "/wijkportretten/" + approach;
    }

    static Page.Crumb crumb(Language here) {
        return new Page.Crumb(here.say("portrait.everyone.title"), "/wijkportretten");
    }

    @GetMapping
    String list(Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("portrait.everyone.title")));
        model.addAttribute(
                "portraits",
                versions.listForEveryone().stream()
                        .flatMap(one -> approaches.find(one.approach()).stream())
                        .map(this::listed)
                        .toList());
        return "portrait/everyone";
    }

    private Listed listed(Approach approach) {
        var area = areas.find(approach.area()).map(Area::name).orElse(approach.area());
        return new Listed(approach.name(), area, url(approach.id()));
    }

    @GetMapping("/{group:\\d{1,9}}")
    String read(@PathVariable int group, Here here, Model model) {
        return pages.show(visit(group, here), version(group), "", model);
    }

    @GetMapping("/{group:\\d{1,9}}/bewoners")
    String residents(@PathVariable int group, Here here, Model model) {
        return take.forResidents(visit(group, here), version(group), model);
    }

    @GetMapping("/{group:\\d{1,9}}/bewoners.pdf")
    ResponseEntity<byte[]> residentsOnPaper(@PathVariable int group, Here here) {
        return take.onPaperForResidents(visit(group, here), version(group));
    }

    @GetMapping("/{group:\\d{1,9}}/factsheet.pdf")
    ResponseEntity<byte[]> factsheet(@PathVariable int group, Here here) {
        return take.factsheet(visit(group, here), version(group));
    }

    @GetMapping("/{group:\\d{1,9}}/presentatie.pptx")
    ResponseEntity<byte[]> slides(@PathVariable int group, Here here) {
        return take.slides(visit(group, here), version(group));
    }

    @GetMapping("/{group:\\d{1,9}}/werkmap.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable int group, Here here) {
        return take.workbook(visit(group, here), version(group));
    }

    private Visit visit(int group, Here here) {
        return Visit.ofAnyone(approaches.get(group), here);
    }

    private Portrait version(int group) {
        return versions.listForEveryone().stream()
                .filter(one -> one.approach() == group)
                .findFirst()
                .flatMap(one -> portraits.find(group, one.number()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
