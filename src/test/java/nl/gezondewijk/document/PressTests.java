package nl.gezondewijk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.gezondewijk.page.Asker;
import nl.gezondewijk.page.Busy;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PressTests {
    private static final Asker HERE = new Asker("here");

    private final Press press = new Press();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch dry = new CountDownLatch(1);

    @AfterEach
    void leave() {
        dry.countDown();
        readers.close();
    }

    @Test
    void who_asks_for_the_same_meanwhile_shares_it_and_who_asks_later_has_it_made_anew() throws Exception {
        var made = new AtomicInteger();
        var first = slow("deck", made);
        var second = joining("deck", made);
        var other = press.make(HERE, "another deck", () -> document(made));
        dry.countDown();
        assertThat(second.get()).isSameAs(first.get()).isNotEqualTo(other);
        assertThat(made).hasValue(2);
        press.make(HERE, "deck", () -> document(made));
        assertThat(made).hasValue(3);
    }

    @Test
    void when_it_is_full_another_document_is_refused_at_once_and_the_same_one_is_not() throws Exception {
        var made = new AtomicInteger();
        var slow = new ArrayList<Future<byte[]>>();
        for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
            slow.add(slow(i, made));
        }
        assertThatExceptionOfType(Busy.class).isThrownBy(() -> press.make(HERE, "one more", () -> document(made)));
        var shared = joining(0, made);
        dry.countDown();
        assertThat(shared.get()).isSameAs(slow.getFirst().get());
        for (var one : slow) {
            one.get();
        }
        assertThat(press.make(HERE, "one more", () -> document(made))).isNotEmpty();
    }

    @Test
    void what_goes_wrong_is_told_to_all_who_wait_and_leaves_room_for_others() throws Exception {
        Supplier<byte[]> jam = () -> {
            throw new IllegalStateException("no ink");
        };
        for (int i = 0; i < 100; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> press.make(HERE, "deck", jam))
                    .withMessage("no ink");
        }
        assertThat(press.make(HERE, "deck", () -> document(new AtomicInteger())))
                .isNotEmpty();
    }

    /** One that is being made, until it is dry. */
    private Future<byte[]> slow(Object what, AtomicInteger made) {
        var begun = new CompletableFuture<Void>();
        var document = readers.submit(() -> press.make(new Asker(String.valueOf(what)), what, () -> {
            begun.complete(null);
            await();
            return document(made);
        }));
        begun.join();
        return document;
    }

    /** Somebody who waits for what another asked. */
    private Future<byte[]> joining(Object what, AtomicInteger made) {
        var document = new FutureTask<>(() -> press.make(HERE, what, () -> document(made)));
        var reader = Thread.ofVirtual().start(document);
        Awaitility.await().until(() -> reader.getState() == Thread.State.WAITING);
        return document;
    }

    private void await() {
        try {
            dry.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] document(AtomicInteger made) {
        return new byte[] {(byte) made.incrementAndGet()};
    }
}
