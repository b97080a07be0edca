package nl.gezondewijk.page;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a site has to say of itself: how accessible it is, and what it keeps of its visitors. */
@Controller
@ConditionalOnWebApplication
@OpenTo(OpenTo.Audience.EVERYONE)
class StatementController {
    private static final List<String> CHECKED = List.of("axe", "script", "phone", "print", "pdf");
    private static final List<String> NOT_YET = List.of("people", "reader", "charts", "slides");
    private static final List<String> COOKIES = List.of("session", "form", "language");
    private static final List<String> KEPT = List.of("account", "voices", "partners", "trail");

    private final String contact;

    /** @param contact the address of who answers for this site; empty where none was given */
    StatementController(@Value("${gezondewijk.contact:}") String contact) {
        this.contact = contact.strip();
    }

    @GetMapping("/toegankelijkheid")
    String accessibility(Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("page.accessible.title")));
        model.addAttribute("checked", say("page.accessible.checked.", CHECKED, here));
        model.addAttribute("notYet", say("page.accessible.notYet.", NOT_YET, here));
        model.addAttribute("contact", contact);
        return "page/accessible";
    }

    @GetMapping("/privacy")
    String privacy(Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("page.privacy.title")));
        model.addAttribute("cookies", say("page.privacy.cookie.", COOKIES, here));
        model.addAttribute("kept", say("page.privacy.kept.", KEPT, here));
        model.addAttribute("contact", contact);
        return "page/privacy";
    }

    private static List<String> say(String prefix, List<String> keys, Here here) {
        return keys.stream().map(key -> here.say(prefix + key)).toList();
    }
}
