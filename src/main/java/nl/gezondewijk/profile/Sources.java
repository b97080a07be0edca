package nl.gezondewijk.profile;

import java.util.List;
import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Here;

/** The line at the foot of a page for each delivery whose figures stand on it. */
final class Sources {
    private Sources() {}

    static List<String> of(List<Release> releases, Here here) {
        return releases.stream().map(release -> line(release, here)).distinct().toList();
    }

    /** A sentence for each delivery that its publisher took back. */
    static List<String> withdrawn(List<Release> releases, Here here) {
        return releases.stream()
                .flatMap(release -> release.withdrawal().stream()
                        .map(withdrawal -> here.say("profile.withdrawn.table", release.title(), withdrawal.why())))
                .distinct()
                .toList();
    }

    private static String line(Release release, Here here) {
        var name = release.title().contains(release.dataset())
                ? release.title()
                : release.title() + ", " + release.dataset();
        var text = here.say("profile.source", name, here.date(release.retrieved()));
        return release.withdrawal()
                .map(withdrawal -> text + " " + here.say("profile.withdrawn", withdrawal.why()))
                .orElse(text);
    }
}
