package nl.gezondewijk.sharing;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.indicator.Releases;
import nl.gezondewijk.indicator.Withdrawals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes shared figures back: whoever used them sees that, and why; their numbers go where they must. */
@Component
public class Retract {
    private final Withdrawals withdrawals;
    private final Releases releases;
    private final Trail trail;

    Retract(Withdrawals withdrawals, Releases releases, Trail trail) {
        this.releases = releases;
        this.withdrawals = withdrawals;
        this.trail = trail;
    }

    @Transactional
    public void retract(Shared shared, Retraction how, Actor by, String origin) {
        withdrawals.withdraw(shared.release(), how.why());
        record(shared, "withdrawn", by, origin);
        if (how.numbersToo()) {
            empty(shared, by, origin);
        }
    }

    public boolean isEmptied(Shared shared) {
        return releases.get(shared.release()).isEmptied();
    }

    /** Takes the numbers of what was taken back before away too. */
    @Transactional
    public void empty(Shared shared, Actor by, String origin) {
        withdrawals.empty(shared.release());
        record(shared, "emptied", by, origin);
    }

    private void record(Shared shared, String deed, Actor by, String origin) {
        trail.record(by, shared.kind() + "." + deed, shared.subject(), Outcome.DONE, origin);
    }
}
