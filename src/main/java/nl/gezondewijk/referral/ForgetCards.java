package nl.gezondewijk.referral;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets cards of long ago. */
@Component
class ForgetCards {
    private final ReferralCards cards;
    private final Trail trail;
    private final Clock clock;
    private final Duration kept;

    /** @param kept how long a card is kept after it was made; longer than the year that is told of */
    ForgetCards(
            ReferralCards cards, Trail trail, Clock clock, @Value("${gezondewijk.referral.kept:730d}") Duration kept) {
        this.cards = cards;
        this.trail = trail;
        this.clock = clock;
        this.kept = kept;
    }

    @Transactional
    public void forget() {
        if (cards.forgetBefore(clock.instant().minus(kept)) > 0) {
            trail.record(Actor.PROGRAM, "referral.forgotten", "program:cards", Outcome.DONE, Trail.MACHINE);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ForgetCardsJob {
        @Bean
        RecurringTask<Void> forgetOldCards(ObjectProvider<ForgetCards> forget) {
            return Tasks.recurring("referral-forget", FixedDelay.ofHours(24))
                    .execute((instance, context) -> forget.getObject().forget());
        }
    }
}
