package nl.gezondewijk.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Erases who left a while ago: until then a mistake can be put right, and colleagues know whom they worked with. */
@Component
class Retention {
    private final Accounts accounts;
    private final Administration administration;
    private final Clock clock;
    private final Duration kept;

    /** @param kept how long the name and address of somebody who left are kept */
    Retention(
            Accounts accounts,
            Administration administration,
            Clock clock,
            @Value("${gezondewijk.account.kept-after-end:365d}") Duration kept) {
        this.accounts = accounts;
        this.administration = administration;
        this.clock = clock;
        this.kept = kept;
    }

    void erase() {
        accounts.listEndedBefore(clock.instant().minus(kept))
                .forEach(id -> administration.erase(id, Actor.PROGRAM, Trail.MACHINE));
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        RecurringTask<Void> eraseWhoLeft(ObjectProvider<Retention> retention) {
            return Tasks.recurring("account-erase", FixedDelay.ofHours(24))
                    .execute((instance, context) -> retention.getObject().erase());
        }
    }
}
