package nl.gezondewijk.contribution;

import nl.gezondewijk.page.Here;

/** A sheet as a list shows it. */
record ContributionRow(
        String url,
        String title,
        String supplier,
        String file,
        String state,
        String readers,
        String when,
        boolean waits) {

    static ContributionRow of(Contribution one, Here here) {
        boolean waits = one.look().filter(Contribution.Look::isOpen).isPresent();
        return new ContributionRow(
                Tray.url(one.id()),
                one.title(),
                one.supplier(),
                one.file(),
                here.say("contribution.state." + one.state()),
                waits ? here.say("contribution.look.waits") : "",
                here.date(one.received()),
                waits);
    }
}
