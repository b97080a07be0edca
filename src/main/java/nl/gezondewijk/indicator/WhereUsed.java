package nl.gezondewijk.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.Language;
import org.springframework.stereotype.Component;

/** Where figures are used: modules that use them answer to whoever owns them. */
@Component
public class WhereUsed {
    private final List<User> users = new CopyOnWriteArrayList<>();

    /**
     * A place where figures are used: a portrait, a plan, an evaluation.
     *
     * @param name what that place is called; no more than which kind of place it is, where who asks may not read it
     * @param url where who asks can read it; empty where they may not
     */
    public record Use(String name, Optional<String> url) {}

    /** A module that uses figures: it says no more of its places than who asks may know. */
    @FunctionalInterface
    public interface User {
        List<Use> list(Collection<String> indicators, Actor asking, Language here);
    }

    /** From now on this is asked too. */
    public void ask(User user) {
        users.add(user);
    }

    /** Each place once, however many of these indicators it uses. */
    public List<Use> list(Collection<String> indicators, Actor asking, Language here) {
        return users.stream()
                .flatMap(user -> user.list(indicators, asking, here).stream())
                .distinct()
                .toList();
    }
}
