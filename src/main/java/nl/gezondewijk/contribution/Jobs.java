package nl.gezondewijk.contribution;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
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

/** Work on sheets as jobs: one node does it, a page tells how far it is; and once an hour what is too old is thrown away. */
@Component
class Jobs {
    private static final TaskDescriptor<Void> WORK = TaskDescriptor.of("contribution");
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(40);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Works works;
    private final Clock clock;
    private final Duration patience;

    /** @param patience how long a page waits for work before it tells how far that is */
    Jobs(
            ObjectProvider<SchedulerClient> scheduler,
            Works works,
            Clock clock,
            @Value("${gezondewijk.contribution.patience:2500ms}") Duration patience) {
        this.scheduler = scheduler;
        this.works = works;
        this.clock = clock;
        this.patience = patience;
    }

    /** Starts it, and waits as long as somebody waits for a page: most sheets are small. */
    void start(int contribution, Work.Deed deed, Actor by) {
        int work = works.ask(contribution, deed, by);
        scheduler
                .getObject()
                .scheduleIfNotExists(WORK.instance(String.valueOf(work)).build(), clock.instant());
        long until = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < until
                && works.find(work).filter(Work::isWaiting).isPresent()) {
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        Task<Void> workOnContribution(ObjectProvider<DoWork> work) {
            return Tasks.oneTime(WORK)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> work.getObject().run(Integer.parseInt(instance.getId())));
        }

        @Bean
        RecurringTask<Void> forgetOldContents(ObjectProvider<Forgetting> forgetting) {
            return Tasks.recurring("contribution-forget", FixedDelay.ofHours(1))
                    .execute((instance, context) -> forgetting.getObject().forget());
        }
    }

    /** Nobody did anything with these for too long. */
    @Component
    static class Forgetting {
        private final Contents contents;
        private final Contributions contributions;

        Forgetting(Contents contents, Contributions contributions) {
            this.contents = contents;
            this.contributions = contributions;
        }

        void forget() {
            contents.listOld().forEach(id -> contributions.discard(id, Actor.PROGRAM, Trail.MACHINE));
        }
    }
}
