package nl.gezondewijk.contribution;

import nl.gezondewijk.page.Here;

/** How far the work on a sheet is. */
record ProgressView(String deed, String rows) {
    static ProgressView of(Work work, Here here) {
        return new ProgressView(
                here.say("contribution.work." + work.deed()),
                here.say("contribution.work.rows", here.numbers().whole(work.rows())));
    }
}
