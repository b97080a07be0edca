package nl.gezondewijk.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database, of which one dies. */
@SpringBootTest(properties = {"db-scheduler.heartbeat-interval=500ms", "db-scheduler.polling-interval=500ms"})
class TakeOverTests {
    private static final Duration LONG = Duration.ofMinutes(2);

    @Autowired
    private Loads loads;

    @Autowired
    private JdbcClient db;

    @Value("${DATABASE_URL}")
    private String database = "";

    @Test
    void what_a_dead_node_was_loading_is_gone_on_with_where_it_was() throws Exception {
        try (var cbs = new SmallCbs()) {
            int load = loads.request(cbs.request(), Actor.PROGRAM, Trail.MACHINE);
            var goesOn = new CountDownLatch(1);
            var node = atWork(cbs, load, goesOn);
            job(load);

            // It only seemed dead: its job is revived, finds it at work, and waits to be tried again.
            Awaitility.await().atMost(LONG).until(() -> failures(load) >= 2);
            assertThat(loads.get(load).state()).isEqualTo(Load.State.RUNNING);

            node.destroyForcibly().waitFor();
            cbs.beforeAnswer = () -> {};
            goesOn.countDown();
            job(load);
            Awaitility.await().atMost(LONG).until(() -> loads.get(load).state().isOver());

            assertThat(loads.get(load).state()).isEqualTo(Load.State.PUBLISHED);
            assertThat(cbs.askedRows()).filteredOn(SmallCbs.page(0)::equals).hasSize(1);
            Awaitility.await().atMost(LONG).until(() -> jobs(load) == 0);
        }
    }

    @Test
    void a_machine_that_vanished_lets_go_of_its_locks_in_minutes() {
        assertThat(db.sql("SHOW tcp_keepalives_idle").query(String.class).single())
                .isEqualTo("60");
    }

    /** Another program that has the first page and waits for the second. */
    private Process atWork(SmallCbs cbs, int load, CountDownLatch goesOn) throws Exception {
        var waits = new CountDownLatch(1);
        cbs.beforeAnswer = () -> {
            if (cbs.askedRows().size() == 2) {
                waits.countDown();
                waitFor(goesOn);
            }
        };
        var node = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLoadTests.Killed.class.getName(),
                        database,
                        String.valueOf(load))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(waits.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return node;
    }

    private static void waitFor(CountDownLatch moment) {
        try {
            moment.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The job as the other node left it. */
    private void job(int load) {
        db.sql("DELETE FROM source.scheduled_tasks").update();
        db.sql("""
                        INSERT INTO source.scheduled_tasks
                            (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        VALUES ('load', :load, now(), true, 'another node', now() - interval '1 minute', 1)
                        """).param("load", String.valueOf(load)).update();
    }

    private int failures(int load) {
        return db.sql(
                        "SELECT coalesce(consecutive_failures, 0) FROM source.scheduled_tasks WHERE task_instance = :load")
                .param("load", String.valueOf(load))
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    private long jobs(int load) {
        return db.sql("SELECT count(*) FROM source.scheduled_tasks WHERE task_instance = :load")
                .param("load", String.valueOf(load))
                .query(Long.class)
                .single();
    }
}
