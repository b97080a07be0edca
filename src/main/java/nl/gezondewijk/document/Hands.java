package nl.gezondewijk.document;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Makes documents on threads of their own, as many at a time as there are processors.
 *
 * <p>The threads that answer requests are virtual, and let go of a processor only when they wait; a few decks made on those would
 * keep every page of the site waiting until they are done. How many readers wait for them, the {@link Press} limits.
 */
final class Hands {
    private static final Executor HANDS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("document-", 0).factory());

    private Hands() {}

    /** Waits until it is made; what goes wrong there goes wrong here. */
    static <T> T make(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, HANDS).join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }
}
