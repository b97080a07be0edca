package nl.gezondewijk.signal;

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

/** Forgets what was said long ago; the answer to it, and what became of it, stay. */
@Component
class ForgetSignals {
    private final Signals signals;
    private final Trail trail;
    private final Clock clock;
    private final Duration kept;

    /** @param kept how long a signal is kept as it was said */
    ForgetSignals(Signals signals, Trail trail, Clock clock, @Value("${gezondewijk.signal.kept:730d}") Duration kept) {
        this.signals = signals;
        this.trail = trail;
        this.clock = clock;
        this.kept = kept;
    }

    @Transactional
    public void forget() {
        if (signals.forgetBefore(clock.instant().minus(kept)) > 0) {
            trail.record(Actor.PROGRAM, "signal.forgotten", "program:signals", Outcome.DONE, Trail.MACHINE);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        RecurringTask<Void> forgetOldSignals(ObjectProvider<ForgetSignals> forget) {
            return Tasks.recurring("signal-forget", FixedDelay.ofHours(24))
                    .execute((instance, context) -> forget.getObject().forget());
        }
    }
}
