package nl.gezondewijk.profile;

import java.util.List;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Page;

/** What a page says of the deliveries whose figures stand on it. */
final class Sources {
    private Sources() {}

    /** The page with these at its foot, and those that their publisher took back at its head. */
    static Page on(Page page, List<Release> releases, Language here) {
        return page.with(of(releases, here)).noticing(withdrawn(releases, here));
    }

    /** A line for each delivery. */
    static List<String> of(List<Release> releases, Language here) {
        return releases.stream().map(release -> line(release, here)).distinct().toList();
    }

    /** A sentence for each delivery that its publisher took back. */
    private static List<String> withdrawn(List<Release> releases, Language here) {
        return releases.stream()
                .flatMap(release -> release.withdrawal().stream()
                        .map(withdrawal -> here.say("profile.withdrawn.table", release.title(), withdrawal.why())))
                .distinct()
                .toList();
    }

    private static String line(Release release, Language here) {
        boolean own = release.readers().owner().isPresent();
        var name = own || release.title().contains(release.dataset())
                ? release.title()
                : release.title() + ", " + release.dataset();
        var text = here.say(own ? "profile.source.own" : "profile.source", name, here.date(release.retrieved()));
        var told = own && release.origin().startsWith("http")
                ? text + " " + here.say("profile.source.published", release.origin())
                : text;
        return release.withdrawal()
                .map(withdrawal -> told + " " + here.say("profile.withdrawn", withdrawal.why()))
                .orElse(told);
    }
}
