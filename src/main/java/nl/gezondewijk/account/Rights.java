package nl.gezondewijk.account;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What people may do beside what their role allows; the modules that give such rights tell of them. */
@Component
public class Rights {
    private final List<Supplier<List<Held>>> modules = new CopyOnWriteArrayList<>();

    /**
     * A right that somebody has now.
     *
     * @param who the reference of an account
     * @param where what it is a right in, as the trail calls it
     * @param as the key of the words for it
     */
    public record Held(String who, String where, String as, Instant since) {}

    /** From now on this module is asked too. */
    public void ask(Supplier<List<Held>> module) {
        modules.add(module);
    }

    List<Held> list() {
        return modules.stream().flatMap(module -> module.get().stream()).toList();
    }
}
