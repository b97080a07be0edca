package nl.gezondewijk.network;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Asks parties again who did not fill in their questionnaire, each once. */
@Component
class RemindParties {
    private final Questionnaires questionnaires;
    private final AskParty ask;

    RemindParties(Questionnaires questionnaires, AskParty ask) {
        this.questionnaires = questionnaires;
        this.ask = ask;
    }

    void remind() {
        if (ask.isPossible()) {
            questionnaires.listToRemind().forEach(ask::remind);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        RecurringTask<Void> remindPartiesOfNetworks(ObjectProvider<RemindParties> remind) {
            return Tasks.recurring("network-remind", FixedDelay.ofHours(12))
                    .execute((instance, context) -> remind.getObject().remind());
        }
    }
}
