package nl.gezondewijk.cycle;

import java.util.List;
import nl.gezondewijk.page.Language;

/** A role in the words of the reader. */
record RoleView(String key, String name, String about, List<String> tasks, List<String> skills) {
    static RoleView of(Role role, Language here) {
        return new RoleView(
                role.key(),
                here.say(role.name()),
                here.say(role.about()),
                role.tasks().stream().map(here::say).toList(),
                role.skills().stream().map(here::say).toList());
    }
}
