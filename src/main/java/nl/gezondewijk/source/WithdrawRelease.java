package nl.gezondewijk.source;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.Withdrawals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks a release as taken back by its publisher, and tells the trail who did. */
@Component
class WithdrawRelease {
    private final Releases releases;
    private final Withdrawals withdrawals;
    private final Trail trail;

    WithdrawRelease(Releases releases, Withdrawals withdrawals, Trail trail) {
        this.withdrawals = withdrawals;
        this.releases = releases;
        this.trail = trail;
    }

    /** False when there is none that is still to be withdrawn; what somebody handed in is withdrawn by its owner, elsewhere. */
    @Transactional
    boolean withdraw(int id, String why, Actor by, String origin) {
        var release = releases.listOfPublishers().stream()
                .filter(one -> one.id() == id && one.withdrawal().isEmpty())
                .findFirst();
        release.ifPresent(found -> {
            withdrawals.withdraw(id, why);
            trail.record(by, "source.release-withdrawn", "release:" + id, Outcome.DONE, origin);
        });
        return release.isPresent();
    }
}
