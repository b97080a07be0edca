package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.indicator.Releases;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A program that is killed while it loads: nothing is half published, and the next program goes on. */
class KilledLoadTests {
    private static final int MOMENTS = 10;
    private static final int BETWEEN = 120;

    @Test
    void kill_9_at_ten_moments_leaves_the_old_figures_until_the_new_ones_are_whole() throws Exception {
        var url = TestDatabase.fresh().url();
        try (var workshop = Workshop.on(url);
                var cbs = new SmallCbs()) {
            workshop.run(cbs.request());
            cbs.about("2026-02-02T00:00:00", "Kerncijfers wijken en buurten 2020", "2020");
            cbs.rows(area -> "\"AantalInwoners_2\":2000,\"Koopwoningen_3\":70");
            int id = workshop.request(cbs.request());
            cbs.beforeAnswer = KilledLoadTests::takesItsTime;
            int killed = 0;
            for (int moment = 0; moment < MOMENTS; moment++) {
                killAfter(moment * BETWEEN, url, id);
                assertWholeOrOld(workshop);
                killed += workshop.get(Loads.class).get(id).state() == Load.State.PUBLISHED ? 0 : 1;
            }
            assertThat(killed).as("moments before publication").isGreaterThan(2);
            var load = finished(workshop, id);

            assertThat(load.state()).isEqualTo(Load.State.PUBLISHED);
            assertThat(workshop.value("inwoners", "BU99010101", 2020)).isEqualTo(2_000);
            assertThat(workshop.get(Releases.class).listPublished()).hasSize(1);
            assertThat(workshop.db()
                            .sql("SELECT count(*) FROM indicator.staged")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    /** The database may notice only a moment later that a program is gone; until then that one holds the load. */
    private static Load finished(Workshop workshop, int id) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> workshop.get(RunLoad.class).run(id, (rows, share) -> {}),
                        load -> load.state() != Load.State.RUNNING);
    }

    /** On the quickest machine too, the first kills come before the end. */
    private static void takesItsTime() {
        LockSupport.parkNanos(Duration.ofMillis(BETWEEN / 2).toNanos());
    }

    private static void assertWholeOrOld(Workshop workshop) {
        var values = workshop.db()
                .sql("SELECT DISTINCT values[1] FROM indicator.figures f JOIN indicator.release r ON r.id = f.release"
                        + " WHERE r.state = 'PUBLISHED'")
                .query(Double.class)
                .list();
        assertThat(values).hasSize(1).containsAnyOf(1_000.0, 2_000.0);
        assertThat(workshop.db()
                        .sql("SELECT count(*) FROM indicator.figures f JOIN indicator.release r ON r.id = f.release"
                                + " WHERE r.state = 'PUBLISHED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(SmallCbs.AREAS.size());
    }

    private static void killAfter(int milliseconds, String url, int load) throws IOException, InterruptedException {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        url,
                        String.valueOf(load))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = program.inputReader();
        for (var line = out.readLine(); line != null && !line.equals("begun"); line = out.readLine()) {
            // what the log says does not matter here
        }
        Thread.sleep(milliseconds);
        program.destroyForcibly().waitFor();
    }

    /** The program that is killed. */
    static final class Killed {
        public static void main(String[] arguments) {
            try (var workshop = Workshop.on(arguments[0])) {
                System.out.println("begun");
                workshop.get(RunLoad.class).run(Integer.parseInt(arguments[1]), (rows, share) -> {});
            }
        }
    }
}
