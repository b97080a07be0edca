import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Asks two running programs, one with ten times the observations of the other, for profiles of wijken all over the country.
 *
 * <p>Arguments: address of the one, address of the other, a file with codes of wijken. The rate is constant and a request is
 * timed from the moment at which it was due, so that a slow answer does not spare the ones that wait behind it.
 */
public final class Pages {
    private static final int RATE = 100;
    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> codes;

    private Pages(List<String> codes) {
        this.codes = codes;
    }

    public static void main(String[] arguments) throws Exception {
        var codes = new ArrayList<>(Files.readAllLines(Path.of(arguments[2])));
        Collections.shuffle(codes, new Random(1));
        var pages = new Pages(codes);
        var once = arguments[0];
        var tenTimes = arguments[1];
        for (var site : List.of(once, tenTimes)) {
            pages.closed(pages.profiles(site), Duration.ofSeconds(60));
            pages.closed(page -> URI.create(site + "/hello.html"), Duration.ofSeconds(10));
        }
        System.out.println("| round | observations | p50, ms | p95, ms | p99, ms | largest, ms |");
        System.out.println("|---|---|---|---|---|---|");
        double[] first = new double[ROUNDS];
        double[] ten = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            first[round] = pages.open(round + 1, "once", pages.profiles(once));
            ten[round] = pages.open(round + 1, "ten times", pages.profiles(tenTimes));
        }
        System.out.printf("%np95 with ten times the observations, over p95 without: %.2f (median of rounds)%n", median(ten) / median(first));
        System.out.println("\n| round | profiles/s | hello/s | hello over profile |");
        System.out.println("|---|---|---|---|");
        for (int round = 1; round <= ROUNDS; round++) {
            double profile = pages.closed(pages.profiles(once), Duration.ofSeconds(15));
            double hello = pages.closed(page -> URI.create(once + "/hello.html"), Duration.ofSeconds(15));
            System.out.printf("| %d | %.0f | %.0f | %.1f |%n", round, profile, hello, hello / profile);
        }
    }

    private IntFunction<URI> profiles(String site) {
        return page -> URI.create(site + "/wijkprofiel/" + codes.get(page % codes.size()));
    }

    /** A constant number of requests a second; gives the 95th percentile of their times in milliseconds. */
    private double open(int round, String what, IntFunction<URI> page) throws InterruptedException {
        int count = (int) (RATE * ROUND.toSeconds());
        var times = new double[count];
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
            for (int i = 0; i < count; i++) {
                int one = i;
                long due = start + i * (TimeUnit.SECONDS.toNanos(1) / RATE);
                for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                    LockSupport.parkNanos(due - now);
                }
                pool.submit(() -> {
                    get(page.apply(one));
                    times[one] = (System.nanoTime() - due) / 1e6;
                    return one;
                });
            }
        }
        Arrays.sort(times);
        if (times[0] == 0) {
            throw new IllegalStateException("a request got no answer");
        }
        double p95 = times[(int) (count * 0.95)];
        System.out.printf(
                "| %d | %s | %.1f | %.1f | %.1f | %.1f |%n",
                round, what, times[count / 2], p95, times[(int) (count * 0.99)], times[count - 1]);
        return p95;
    }

    /** As many requests as can be, eight at a time; gives how many a second. */
    private double closed(IntFunction<URI> page, Duration time) throws Exception {
        var next = new AtomicInteger();
        long start = System.nanoTime();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var workers = new ArrayList<java.util.concurrent.Future<?>>();
            for (int worker = 0; worker < 8; worker++) {
                workers.add(pool.submit(() -> {
                    while (System.nanoTime() - start < time.toNanos()) {
                        get(page.apply(next.getAndIncrement()));
                    }
                    return null;
                }));
            }
            for (var worker : workers) {
                worker.get();
            }
        }
        return next.get() / ((System.nanoTime() - start) / 1e9);
    }


    private void get(URI address) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answers " + answer.statusCode());
        }
    }

    private static double median(double[] all) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
