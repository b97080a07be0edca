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

    /** @param waits whether somebody has yet to look at it */
    static ContributionRow of(Contribution one, boolean waits, Here here) {
        return new ContributionRow(
                Tray.url(one.id()),
                one.title(),
                one.supplier(),
                one.file(),
                here.say("contribution.state." + one.state()),
                waits ? here.say("sharing.look.waits") : "",
                here.date(one.received()),
                waits);
    }
}
