package nl.gezondewijk.sharing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people who left published: nobody reads more of it here than what it is called. */
@Controller
@ConditionalOnWebApplication
@OpenTo(OpenTo.Audience.ADMINISTRATOR)
@RequestMapping(LeftController.HOME)
class LeftController {
    static final String HOME = "/achtergelaten-cijfers";

    private final LeftFigures figures;
    private final Names names;

    LeftController(LeftFigures figures, Names names) {
        this.figures = figures;
        this.names = names;
    }

    @GetMapping
    String list(Here here, Model model) {
        return page("", "", "", here, model);
    }

    @PostMapping("/overgedragen")
    String handOver(
            @RequestParam String wat,
            @RequestParam(defaultValue = "") String naar,
            Actor by,
            HttpServletRequest from,
            RedirectAttributes next) {
        if (!figures.handOver(get(wat), naar, by, from.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        next.addFlashAttribute("done", "sharing.left.handed-over");
        return "redirect:" + HOME;
    }

    @PostMapping("/ingetrokken")
    String takeBack(
            @RequestParam String wat,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String getallen,
            Actor by,
            HttpServletRequest from,
            HttpServletResponse response,
            Here here,
            Model model,
            RedirectAttributes next) {
        var left = get(wat);
        var how = Retraction.of(reden, getallen);
        if (how.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(wat, here.say("sharing.left.why.wrong"), reden, here, model);
        }
        if (!figures.takeBack(left, how.get(), by, from.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        next.addFlashAttribute("done", "sharing.left.taken-back");
        return "redirect:" + HOME;
    }

    /** Of an owner who is still here it is as if it was not there. */
    private LeftFigures.Left get(String subject) {
        return figures.find(subject).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(String about, String wrong, String why, Here here, Model model) {
        var all = figures.list();
        var owners = names.of(all.stream().map(one -> one.shared().owner()).toList());
        var views = new ArrayList<LeftView>();
        for (var left : all) {
            var shared = left.shared();
            boolean asked = shared.subject().equals(about);
            views.add(new LeftView(
                    shared.subject(),
                    views.size() + 1,
                    left.held().title(),
                    left.held().supplier(),
                    owners.getOrDefault(shared.owner(), here.say("sharing.left.somebody")),
                    heirs(left),
                    asked ? wrong : "",
                    asked ? why : ""));
        }
        model.addAttribute("page", Page.titled(here.say("sharing.left.title")));
        model.addAttribute("figures", List.copyOf(views));
        return "sharing/left";
    }

    private List<SharingView.Choice> heirs(LeftFigures.Left left) {
        return figures.heirs(left).stream()
                .map(person -> new SharingView.Choice(person.reference(), person.name()))
                .toList();
    }
}
