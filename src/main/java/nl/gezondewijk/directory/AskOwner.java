package nl.gezondewijk.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.mail.Fate;
import nl.gezondewijk.mail.Letter;
import nl.gezondewijk.mail.Mail;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Language;
import nl.gezondewijk.page.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the owner of an entry by mail whether it is right: when a keeper says so, and by itself when the time is nearly over. */
@Component
class AskOwner {
    private static final int SOON = 14;
    private static final int AGAIN = 14;

    private final Mail mail;
    private final Site site;
    private final EntryOwners owners;
    private final OwnerLinks links;
    private final Entries entries;
    private final MessageSource messages;
    private final Clock clock;

    AskOwner(
            Mail mail,
            Site site,
            EntryOwners owners,
            OwnerLinks links,
            Entries entries,
            MessageSource messages,
            Clock clock) {
        this.mail = mail;
        this.site = site;
        this.owners = owners;
        this.links = links;
        this.entries = entries;
        this.messages = messages;
        this.clock = clock;
    }

    /** A link in a letter needs the address of the site. */
    boolean isPossible() {
        return site.address().isPresent();
    }

    @Transactional
    public void ask(Entry entry, Actor by, String origin) {
        var owner = owners.find(entry.id());
        if (owner.isEmpty() || site.address().isEmpty()) {
            return;
        }
        var in = new Language(messages, Locale.of("nl"));
        var link = site.address().get() + OwnerController.PATH + "/" + links.make(entry.id());
        entries.record("owner-asked", entry.id(), by, origin);
        int letter = mail.post(new Letter(
                owner.get().email(),
                in.say("directory.letter.subject", entry.offer().name()),
                in.say("directory.letter", owner.get().name(), entry.offer().name(), link, OwnerLinks.VALID.toDays()),
                "directory.owner-asked"));
        owners.asked(entry.id(), letter);
    }

    /** What keeps the last letters to these from them; those of whom it left are not among them. */
    Map<Integer, Fate> stuck(Collection<Owner> asked) {
        var letters = asked.stream().flatMap(one -> one.letter().stream()).toList();
        return mail.fates(letters).entrySet().stream()
                .filter(one -> one.getValue().isStuck())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** In a sentence; nothing where it left, or was never written. */
    Optional<String> stuck(Owner owner, Here here) {
        return stuck(List.of(owner)).values().stream()
                .findFirst()
                .map(fate -> here.say("directory.letter.fate." + fate));
    }

    /** All whose time is nearly over, each at most once a fortnight and three times; then they stand on the list to ring. */
    void askAll() {
        if (isPossible()) {
            var lately = clock.instant().minus(Duration.ofDays(AGAIN)).atOffset(ZoneOffset.UTC);
            owners.listToAsk(entries.today().plusDays(SOON), lately).forEach(this::ask);
        }
    }

    private void ask(UUID id) {
        entries.find(id).ifPresent(entry -> ask(entry, Actor.PROGRAM, Trail.MACHINE));
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        RecurringTask<Void> askOwners(ObjectProvider<AskOwner> ask) {
            return Tasks.recurring("directory-ask", FixedDelay.ofHours(12))
                    .execute((instance, context) -> ask.getObject().askAll());
        }
    }
}
