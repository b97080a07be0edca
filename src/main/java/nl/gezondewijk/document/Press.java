package nl.gezondewijk.document;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.gezondewijk.page.Asker;
import nl.gezondewijk.page.Busy;
import org.springframework.stereotype.Component;

/**
 * Makes documents while somebody waits for them: the same one once for all who ask meanwhile, and no more at a time than will be there
 * soon. Who comes when that is full hears so at once, for a queue without end serves nobody; and so does who has half of it already, for
 * others want something too.
 *
 * <p>A job, for which nobody waits, makes its documents without it.
 */
@Component
public class Press {
    /** For each processor: one that it works on, and some that wait. */
    private static final int FOR_EACH = 4;

    private final Map<Object, CompletableFuture<byte[]>> making = new ConcurrentHashMap<>();
    private final int most = FOR_EACH * Runtime.getRuntime().availableProcessors();
    private final Semaphore places = new Semaphore(most);
    private final Map<Asker, Integer> taken = new ConcurrentHashMap<>();

    /**
     * The document, made now or shared with who asked for it just before.
     *
     * @param asker for whom it is made; who shares it has no place of their own
     * @param what all that it depends on, who may read what is in it included: what is equal is the same document
     * @throws Busy when as many others are being made as may be, at all or for one asker
     */
    public byte[] make(Asker asker, Object what, Supplier<byte[]> work) {
        var ours = new CompletableFuture<byte[]>();
        var theirs = making.putIfAbsent(what, ours);
        return theirs == null ? make(asker, what, work, ours) : shared(theirs);
    }

    private byte[] make(Asker asker, Object what, Supplier<byte[]> work, CompletableFuture<byte[]> made) {
        boolean place = take(asker);
        try {
            if (!place) {
                throw new Busy("documents");
            }
            made.complete(work.get());
        } catch (RuntimeException | Error broken) {
            made.completeExceptionally(broken);
        } finally {
            if (place) {
                giveBack(asker);
            }
            making.remove(what, made);
        }
        return shared(made);
    }

    private boolean take(Asker asker) {
        if (taken.merge(asker, 1, Integer::sum) <= most / 2 && places.tryAcquire()) {
            return true;
        }
        leave(asker);
        return false;
    }

    private void giveBack(Asker asker) {
        places.release();
        leave(asker);
    }

    private void leave(Asker asker) {
        taken.computeIfPresent(asker, (who, held) -> held == 1 ? null : held - 1);
    }

    /** What goes wrong is told to all who wait for it. */
    private static byte[] shared(CompletableFuture<byte[]> made) {
        try {
            return made.join();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }
}
