package nl.gezondewijk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandsTests {

    /** Each keeps a processor busy until a page that comes after it has been answered. */
    @Test
    void a_page_is_answered_while_as_many_documents_are_made_as_there_are_processors() throws Exception {
        var answered = new AtomicBoolean();
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = IntStream.range(0, 2 * Runtime.getRuntime().availableProcessors())
                    .mapToObj(i -> requests.submit((Callable<Boolean>) () -> Hands.make(() -> sees(answered))))
                    .toList();
            Thread.sleep(200);
            requests.submit(() -> answered.set(true));
            for (var one : made) {
                assertThat(one.get()).isTrue();
            }
        }
    }

    @Test
    void what_goes_wrong_is_told_to_who_asked() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Hands.make(() -> {
                    throw new IllegalStateException("no ink");
                }))
                .withMessage("no ink");
    }

    private static boolean sees(AtomicBoolean answered) {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!answered.get() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return answered.get();
    }
}
