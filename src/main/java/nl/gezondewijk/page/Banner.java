package nl.gezondewijk.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The line above every page, for what a reader must not overlook anywhere: that the figures are invented, say. */
@Component
public class Banner {
    private volatile Supplier<Optional<String>> line = Optional::empty;

    /** From now on each page asks this for the key of its message; empty shows nothing. */
    public void ask(Supplier<Optional<String>> message) {
        line = message;
    }

    Optional<String> message() {
        return line.get();
    }
}
