package nl.gezondewijk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandsTests {

    /** Each keeps a processor busy until a page that comes after it has been answered. */
    @Test
    void a_page_is_answered_while_as_many_documents_are_made_as_there_are_processors() throws Exception {
        var answered = new AtomicBoolean();
        int hands = Runtime.getRuntime().availableProcessors();
        var atWork = new CountDownLatch(hands);
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = IntStream.range(0, 2 * hands)
                    .mapToObj(i -> requests.submit((Callable<Boolean>) () -> Hands.make(() -> {
                        atWork.countDown();
                        return sees(answered);
                    })))
                    .toList();
            atWork.await();
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
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!answered.get() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return answered.get();
    }
}
