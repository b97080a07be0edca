package nl.gezondewijk.network;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Forgets people whose time is over, and links that nobody needs an answer about any more. */
@Component
class ForgetPersons {
    private final Persons persons;
    private final PersonLinks links;
    private final Batches batches;
    private final Conversations conversations;
    private final Asks asks;
    private final PostedLetters letters;
    private final Clock clock;

    ForgetPersons(
            Persons persons,
            PersonLinks links,
            Batches batches,
            Conversations conversations,
            Asks asks,
            PostedLetters letters,
            Clock clock) {
        this.persons = persons;
        this.links = links;
        this.batches = batches;
        this.conversations = conversations;
        this.asks = asks;
        this.letters = letters;
        this.clock = clock;
    }

    void forget() {
        persons.listKeptTooLong(Days.today(clock))
                .forEach(person -> persons.remove(person, Actor.PROGRAM, Trail.MACHINE));
        links.forget();
        batches.forget();
        conversations.forget();
        asks.forget();
        letters.untell();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        RecurringTask<Void> forgetPersonsOfNetworks(ObjectProvider<ForgetPersons> forget) {
            return Tasks.recurring("network-forget", FixedDelay.ofHours(24))
                    .execute((instance, context) -> forget.getObject().forget());
        }
    }
}
