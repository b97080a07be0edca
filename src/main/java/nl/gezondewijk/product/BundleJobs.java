package nl.gezondewijk.product;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Bundles as jobs: one runs on one node, and when that dies another goes on with it. */
@Component
class BundleJobs {
    private static final TaskDescriptor<Void> MAKE = TaskDescriptor.of("bundle");
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    BundleJobs(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Runs a bundle soon, on whichever node has time. */
    void start(int bundle) {
        scheduler
                .getObject()
                .scheduleIfNotExists(MAKE.instance(String.valueOf(bundle)).build(), clock.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        Task<Void> bundle(ObjectProvider<MakeBundle> make) {
            return Tasks.oneTime(MAKE)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> go(make.getObject(), Integer.parseInt(instance.getId())));
        }

        @Bean
        Task<Void> bundlesForgotten(ObjectProvider<ForgetBundles> forget) {
            return Tasks.recurring("forget-bundles", FixedDelay.ofHours(6))
                    .execute((instance, context) -> forget.getObject().old());
        }

        /** A program that goes down leaves the job, so that the next one goes on with it. */
        private static void go(MakeBundle make, int bundle) {
            try {
                make.run(bundle);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("bundle " + bundle + " is not over", stopped);
            }
        }
    }
}
