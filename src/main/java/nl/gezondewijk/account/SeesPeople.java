package nl.gezondewijk.account;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.stereotype.Component;

/** Who gets to see what is known of other people: staff, and whom the modules that hold such things name. */
@Component
public class SeesPeople {
    private final List<Predicate<Actor>> modules = new CopyOnWriteArrayList<>();

    /** From now on this module is asked too. */
    public void ask(Predicate<Actor> module) {
        modules.add(module);
    }

    boolean test(Account account) {
        return account.role().compareTo(Audience.DATA_MANAGER) >= 0
                || modules.stream().anyMatch(module -> module.test(account.actor()));
    }
}
