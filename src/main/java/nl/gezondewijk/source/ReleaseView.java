package nl.gezondewijk.source;

import nl.gezondewijk.indicator.Release;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Moments;

/** A release as the list of what is loaded shows it. */
record ReleaseView(
        int id,
        String dataset,
        String title,
        String version,
        int areaYear,
        String when,
        String state,
        String indicators,
        boolean current,
        String withdrawn) {

    static ReleaseView of(Release release, Here here) {
        long indicators = release.columns().stream()
                .map(Release.Column::indicator)
                .distinct()
                .count();
        return new ReleaseView(
                release.id(),
                release.dataset(),
                release.title(),
                release.version(),
                release.areaYear(),
                new Moments(here.locale()).dayAndTime(release.retrieved()),
                here.say("source.release." + release.state()),
                here.numbers().whole(indicators),
                release.state() == Release.State.PUBLISHED,
                release.withdrawal()
                        .map(withdrawal -> here.say("source.release.withdrawn", withdrawal.why()))
                        .orElse(""));
    }
}
