package nl.gezondewijk.assignment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Page;

/** What the pages of this module have in common. */
class OnPage {
    private OnPage() {}

    /** A page right under the approach. */
    static Page under(Approach approach, String title, Here here) {
        return Page.titled(title)
                .under(List.of(
                        new Page.Crumb(here.say("approach.title"), "/wijkaanpakken"),
                        new Page.Crumb(approach.name(), approach.url())));
    }

    /** A page one further down. */
    static Page under(Approach approach, Page.Crumb above, String title, Here here) {
        return Page.titled(title)
                .under(List.of(
                        new Page.Crumb(here.say("approach.title"), "/wijkaanpakken"),
                        new Page.Crumb(approach.name(), approach.url()),
                        above));
    }

    /** What can be chosen, in words. */
    static Map<String, String> options(Enum<?>[] values, String key, Here here) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(one -> options.put(one.name(), here.say(key + one.name())));
        return options;
    }
}
