package nl.gezondewijk.programme;

import jakarta.servlet.http.HttpServletRequest;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.approach.ForMembers;
import nl.gezondewijk.approach.OnPage;
import nl.gezondewijk.approach.Ring;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A facilitator puts an approach in a programme, or takes it out. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/wijkaanpakken/{approach:\\d+}/programmas")
@OpenTo(OpenTo.Audience.SIGNED_IN)
@ForMembers(Ring.FACILITATORS)
class JoinController {
    private final Approaches approaches;
    private final Programmes programmes;

    JoinController(Approaches approaches, Programmes programmes) {
        this.approaches = approaches;
        this.programmes = programmes;
    }

    @GetMapping
    String list(@PathVariable int approach, Here here, Model model) {
        var one = approaches.get(approach);
        var all = programmes.list();
        model.addAttribute("page", OnPage.under(one, here.say("programme.title"), here));
        model.addAttribute("url", one.url() + "/programmas");
        model.addAttribute(
                "joined",
                all.stream()
                        .filter(each -> each.approaches().contains(approach))
                        .toList());
        model.addAttribute(
                "others",
                all.stream()
                        .filter(each -> !each.approaches().contains(approach))
                        .toList());
        return "programme/join";
    }

    @PostMapping("/{programme:\\d+}")
    String join(@PathVariable int approach, @PathVariable int programme, Actor by, HttpServletRequest from) {
        programmes.join(get(programme), approach, by, from.getRemoteAddr());
        return back(approach);
    }

    @PostMapping("/{programme:\\d+}/beeindigd")
    String leave(@PathVariable int approach, @PathVariable int programme, Actor by, HttpServletRequest from) {
        programmes.leave(get(programme), approach, by, from.getRemoteAddr());
        return back(approach);
    }

    private Programme get(int id) {
        return programmes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String back(int approach) {
        return "redirect:/wijkaanpakken/" + approach + "/programmas";
    }
}
