package nl.gezondewijk.indicator;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import nl.gezondewijk.page.Words;
import org.springframework.stereotype.Component;

/** Where figures are used: modules that use them answer to whoever owns them. */
@Component
public class WhereUsed {
    private final List<Function<Collection<String>, List<Use>>> users = new CopyOnWriteArrayList<>();

    /**
     * A place where an indicator is used: a profile, a plan, an evaluation.
     *
     * @param what which kind of thing uses it
     * @param name what that thing is called
     * @param url where it can be read
     */
    public record Use(String indicator, Words what, String name, String url) {}

    /** From now on this is asked too: keys of indicators go in, what uses them comes out. */
    public void ask(Function<Collection<String>, List<Use>> user) {
        users.add(user);
    }

    public List<Use> list(Collection<String> indicators) {
        return users.stream().flatMap(user -> user.apply(indicators).stream()).toList();
    }
}
