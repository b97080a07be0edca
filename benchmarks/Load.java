import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLongArray;
import javax.sql.DataSource;
import nl.gezondewijk.GezondeWijk;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.source.Load.State;
import nl.gezondewijk.source.Loads;
import nl.gezondewijk.source.Request;
import nl.gezondewijk.source.RunLoad;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loads the national tables and sets the writing of them beside {@code psql \copy} of the same observations into a bare table.
 *
 * <p>Arguments: how many times; address of CBS's service; RIVM's file. A sampler looks a thousand times a second what the loading
 * thread is at, so that fetching and parsing are told apart from writing without a line for it in the program.
 */
public final class Load {
    private static final List<String> WRITING = List.of(
            "nl.gezondewijk.indicator.DraftWriter",
            "nl.gezondewijk.indicator.Releases",
            "nl.gezondewijk.area.Areas",
            "nl.gezondewijk.source.Checkpoints",
            "nl.gezondewijk.source.Loads",
            "org.springframework.transaction");

    private final ConfigurableApplicationContext program;
    private final Path folder = Files.createTempDirectory("benchmark");

    private Load(ConfigurableApplicationContext program) throws IOException {
        this.program = program;
    }

    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[0]);
        try (var program = new SpringApplicationBuilder(GezondeWijk.class)
                .web(WebApplicationType.NONE)
                .run("--logging.level.root=warn", "--db-scheduler.enabled=false")) {
            var load = new Load(program);
            var cbs = new Request.Table("84799NED", Optional.of(URI.create(arguments[1])), List.of());
            var file = Path.of(arguments[2]);
            var rivm = new Request.File(file, "rivm-health", file.getFileName().toString());
            System.out.println("| table | run | fetch and parse, s | write, s | \\copy a row each, s | \\copy as arrays, s"
                    + " | write / \\copy a row each | write / \\copy as arrays |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            for (int run = 1; run <= times; run++) {
                load.measure("84799NED", cbs, run);
                load.measure("50090NED", rivm, run);
            }
            System.out.printf("%nLargest heap in use: %d MB, of at most %d MB.%n", heap(), Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private void measure(String name, Request request, int run) throws Exception {
        var seconds = sampled(() -> {
            var loads = program.getBean(Loads.class);
            var done = program.getBean(RunLoad.class).run(loads.request(request, Actor.TERMINAL, "benchmark"), (rows, share) -> {});
            if (done.state() != State.PUBLISHED) {
                throw new IllegalStateException(name + " is " + done.state() + " " + done.said());
            }
        });
        var db = program.getBean(JdbcClient.class);
        int release = db.sql("SELECT max(id) FROM indicator.release").query(Integer.class).single();
        var rows = "SELECT f.area, f.period, c.indicator, f.values[c.position + 1] AS value, substr(f.reasons, c.position + 1, 1) AS reason"
                + " FROM indicator.figures f JOIN indicator.release_column c USING (release, period, block) WHERE f.release = " + release;
        var arrays = "SELECT area, period, block, values, reasons, lower, upper FROM indicator.figures WHERE release = " + release;
        double eachRow = copy(rows, "area text, period text, indicator text, value float8, reason text");
        double asArrays = copy(
                arrays, "area text, period text, block int, values float8[], reasons text, lower float8[], upper float8[]");
        System.out.printf(
                "| %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |%n",
                name,
                run,
                seconds[0],
                seconds[1],
                eachRow,
                asArrays,
                seconds[1] / eachRow,
                seconds[1] / asArrays);
    }

    /** Seconds of fetching and parsing, and of writing. */
    private static double[] sampled(Runnable deed) throws InterruptedException {
        var loading = Thread.currentThread();
        var samples = new AtomicLongArray(2);
        var over = new AtomicBoolean();
        var sampler = Thread.ofPlatform().daemon().start(() -> {
            while (!over.get()) {
                samples.incrementAndGet(isWriting(loading.getStackTrace()) ? 1 : 0);
                try {
                    TimeUnit.MILLISECONDS.sleep(1);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        });
        long start = System.nanoTime();
        deed.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        over.set(true);
        sampler.join();
        double all = samples.get(0) + samples.get(1);
        return new double[] {seconds * samples.get(0) / all, seconds * samples.get(1) / all};
    }

    /** Reading a page happens inside the taking of it, and writing a row inside the reading: the innermost of them counts. */
    private static boolean isWriting(StackTraceElement[] stack) {
        for (var frame : stack) {
            if (WRITING.stream().anyMatch(frame.getClassName()::startsWith)) {
                return true;
            }
            if (frame.getClassName().startsWith("nl.gezondewijk.source.DraftRows")
                    || frame.getClassName().startsWith("nl.gezondewijk.source.Site")) {
                return false;
            }
        }
        return false;
    }

    /** Seconds that psql takes to copy what a question gives, from a file into a table without anything but columns. */
    private double copy(String question, String columns) throws Exception {
        var file = folder.resolve("rows");
        psql("\\copy (" + question + ") TO '" + file + "'");
        psql("CREATE TABLE bare (" + columns + ")");
        long start = System.nanoTime();
        psql("\\copy bare FROM '" + file + "'");
        double seconds = (System.nanoTime() - start) / 1e9;
        psql("DROP TABLE bare");
        Files.delete(file);
        return seconds;
    }

    private void psql(String command) throws Exception {
        var pool = program.getBean(DataSource.class).unwrap(com.zaxxer.hikari.HikariDataSource.class);
        var psql = new ProcessBuilder("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", command);
        var url = pool.getJdbcUrl().replace("jdbc:", "");
        psql.command().add(1, url);
        psql.environment().put("PGUSER", String.valueOf(pool.getUsername()));
        psql.environment().put("PGPASSWORD", String.valueOf(pool.getPassword()));
        int code = psql.inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("psql answered " + code);
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
