package nl.gezondewijk.contribution;

import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.sharing.Retract;
import nl.gezondewijk.sharing.Retraction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An owner takes figures back: whoever reads them sees that, and why. */
@Component
class TakeBack {
    private final Contributions contributions;
    private final Retract retract;

    TakeBack(Contributions contributions, Retract retract) {
        this.contributions = contributions;
        this.retract = retract;
    }

    /** False when it was over already. */
    @Transactional
    boolean takeBack(Contribution contribution, Retraction how, Actor by, String origin) {
        boolean ended = contributions.withdraw(contribution.id(), how.why());
        if (ended) {
            contribution.shared().ifPresent(shared -> retract.retract(shared, how, by, origin));
        }
        return ended;
    }

    /** Takes the numbers away of what was taken back before; false where there are none. */
    @Transactional
    boolean empty(Contribution contribution, Actor by, String origin) {
        var over = contribution.shared().filter(shared -> shared.over() && !retract.isEmptied(shared));
        over.ifPresent(shared -> retract.empty(shared, by, origin));
        return over.isPresent();
    }
}
