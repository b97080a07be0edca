package nl.gezondewijk.contribution;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Releases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An owner takes figures back: whoever reads them sees that, and why. */
@Component
class TakeBack {
    private final Contributions contributions;
    private final Releases releases;

    TakeBack(Contributions contributions, Releases releases) {
        this.contributions = contributions;
        this.releases = releases;
    }

    /** False when it was over already. */
    @Transactional
    boolean takeBack(Contribution contribution, String why, Actor by, String origin) {
        boolean ended = contributions.withdraw(contribution.id(), why, by, origin);
        if (ended) {
            contribution.release().ifPresent(release -> releases.withdraw(release, why));
        }
        return ended;
    }
}
