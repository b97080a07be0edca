package nl.gezondewijk.cycle;

import java.util.List;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.Page;
import nl.gezondewijk.page.YamlFile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.type.TypeReference;

/** Who does what in an approach, for everyone to read. */
@Controller
@ConditionalOnWebApplication
@OpenTo(OpenTo.Audience.EVERYONE)
class RoleController {
    private final List<Role> roles = read();

    @GetMapping("/rollen")
    String list(Here here, Model model) {
        model.addAttribute("page", Page.titled(here.say("cycle.roles")).with(List.of(here.say("cycle.roles.source"))));
        model.addAttribute(
                "roles", roles.stream().map(role -> RoleView.of(role, here)).toList());
        return "cycle/roles";
    }

    private static List<Role> read() {
        return YamlFile.read("cycle/roles.yaml", new TypeReference<>() {});
    }
}
