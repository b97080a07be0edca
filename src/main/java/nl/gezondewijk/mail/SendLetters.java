package nl.gezondewijk.mail;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Brings letters to the server, each as a job of its own: at once, and after a failure ever later, for two days. */
@Component
class SendLetters {
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(4);
    static final Duration PATIENCE = Duration.ofDays(2);
    private static final TaskDescriptor<Void> SEND = TaskDescriptor.of("mail");
    private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Letters letters;
    private final MailServer server;
    private final Clock clock;

    SendLetters(ObjectProvider<SchedulerClient> scheduler, Letters letters, MailServer server, Clock clock) {
        this.scheduler = scheduler;
        this.letters = letters;
        this.server = server;
        this.clock = clock;
    }

    /** When the transaction that asks is done. */
    void soon(int letter) {
        scheduler.ifAvailable(jobs ->
                jobs.scheduleIfNotExists(SEND.instance(String.valueOf(letter)).build(), clock.instant()));
    }

    /** One try; gives when the next one is due, if there is to be one. */
    Optional<Instant> send(int id) {
        var found = letters.find(id).filter(one -> one.state() == Queued.State.WAITING);
        if (found.isEmpty()) {
            return Optional.empty(); // withdrawn meanwhile, or sent by a node that died before it could say so
        }
        var queued = found.get();
        if (queued.letter().isEmpty()) {
            letters.tried(id, Queued.State.GIVEN_UP, "");
            return Optional.empty();
        }
        return switch (server.send(queued.letter().get())) {
            case MailServer.Answer.Taken taken -> {
                letters.settle(id, Queued.State.SENT);
                yield Optional.empty();
            }
            case MailServer.Answer.NotTaken not -> later(queued, not);
        };
    }

    private Optional<Instant> later(Queued queued, MailServer.Answer.NotTaken answer) {
        var next = clock.instant().plus(wait(queued.tries()));
        boolean tooLong = next.isAfter(queued.madeAt().plus(PATIENCE));
        var state = answer.forGood() ? Queued.State.REFUSED : tooLong ? Queued.State.GIVEN_UP : Queued.State.WAITING;
        letters.tried(queued.id(), state, answer.said());
        LOG.warn("Letter {} was not taken ({})", queued.id(), state);
        return state == Queued.State.WAITING ? Optional.of(next) : Optional.empty();
    }

    /** Twice as long each time. */
    static Duration wait(int tries) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        Task<Void> sendLetter(ObjectProvider<SendLetters> send) {
            return Tasks.custom(SEND).onDeadExecutionRevive().execute((instance, context) -> {
                var next = send.getObject().send(Integer.parseInt(instance.getId()));
                return next.<CompletionHandler<Void>>map(at -> (done, jobs) -> jobs.reschedule(done, at))
                        .orElse(new CompletionHandler.OnCompleteRemove<>());
            });
        }

        @Bean
        RecurringTask<Void> forgetOldLetters(ObjectProvider<Letters> letters) {
            return Tasks.recurring("mail-forget", FixedDelay.ofHours(6))
                    .execute((instance, context) -> letters.getObject().removeOld());
        }
    }
}
