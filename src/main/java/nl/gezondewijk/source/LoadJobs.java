package nl.gezondewijk.source;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import nl.gezondewijk.audit.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads as jobs: one runs on one node, and when that dies another takes it over where it was. */
@Component
class LoadJobs {
    private static final TaskDescriptor<Void> LOAD = TaskDescriptor.of("load");
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Loads loads;
    private final Ownership ownership;
    private final Clock clock;

    LoadJobs(ObjectProvider<SchedulerClient> scheduler, Loads loads, Ownership ownership, Clock clock) {
        this.scheduler = scheduler;
        this.loads = loads;
        this.ownership = ownership;
        this.clock = clock;
    }

    /** Runs a load soon, on whichever node has time; asking twice is once. */
    void start(int load) {
        scheduler
                .getObject()
                .scheduleIfNotExists(LOAD.instance(String.valueOf(load)).build(), clock.instant());
    }

    /** The same for one that was cut off, because someone asks for it. */
    @Transactional
    void resume(int load, Actor by, String origin) {
        start(load);
        loads.record(load, "source.load-resumed", by, origin);
    }

    /** A load that says it runs and that nobody is at work on was cut off when its program died. */
    @EventListener(ApplicationReadyEvent.class)
    void noteInterrupted() {
        for (var load : loads.listRunning()) {
            try (var own = ownership.of(load.id())) {
                if (own.isOurs()) {
                    loads.end(load.id(), Load.State.INTERRUPTED, "");
                }
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        Task<Void> load(ObjectProvider<RunLoad> run) {
            return Tasks.oneTime(LOAD)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> go(run.getObject(), Integer.parseInt(instance.getId())));
        }

        /** A program that goes down leaves the job, so that the next one goes on with it; so does one that finds another at work. */
        private static void go(RunLoad run, int id) {
            var load = run.run(id, (rows, share) -> {});
            if (!load.state().isOver() && load.said().isEmpty()) {
                throw new IllegalStateException("load " + id + " is not over: " + load.state());
            }
        }
    }
}
