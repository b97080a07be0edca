package nl.gezondewijk.assignment;

import java.time.Clock;
import java.time.LocalDate;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an approach another focus: what it looks at from today on moves along, an older or a later one is only noted. */
@Component
class TurnFocus {
    private final Focuses focuses;
    private final Approaches approaches;
    private final Trail trail;
    private final Clock clock;

    TurnFocus(Focuses focuses, Approaches approaches, Trail trail, Clock clock) {
        this.focuses = focuses;
        this.approaches = approaches;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void turn(Approach approach, Focus focus, Actor by, String origin) {
        focuses.turn(approach.id(), focus, by);
        var today = Days.today(clock);
        focuses.list(approach.id()).stream()
                .filter(one -> isSince(one, today))
                .findFirst()
                .filter(now -> !now.area().equals(approach.area()))
                .ifPresent(now -> approaches.move(approach, now.area()));
        trail.record(by, "assignment.focused", approach.reference(), Outcome.DONE, origin);
    }

    private static boolean isSince(Focus focus, LocalDate today) {
        var since = focus.since();
        return since == null || !since.isAfter(today);
    }
}
