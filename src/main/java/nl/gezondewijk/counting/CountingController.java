package nl.gezondewijk.counting;

import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which partners count for themselves; nothing is sent to it. */
@Controller
@OpenTo(OpenTo.Audience.EVERYONE)
class CountingController {

    @GetMapping("/tellen")
    String page(Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("counting.title")));
        return "counting/count";
    }
}
