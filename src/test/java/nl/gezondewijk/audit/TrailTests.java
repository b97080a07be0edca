package nl.gezondewijk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class TrailTests {
    @Autowired
    Trail trail;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void some_lines() {
        for (int i = 0; i < 5; i++) {
            trail.record(Actor.PROGRAM, "trail.tested", "test:" + i, Outcome.DONE, Trail.MACHINE);
        }
    }

    @Test
    void what_was_written_is_found_whole() {
        var lines = count();
        assertThat(trail.verify()).isInstanceOfSatisfying(Verdict.Intact.class, intact -> {
            assertThat(intact.lines()).isEqualTo(lines);
            assertThat(intact.end()).isEqualTo(newestHash());
        });
    }

    @Test
    void a_line_cannot_be_changed_or_taken_away() {
        for (var attempt : List.of(
                "UPDATE audit.entry SET actor = 'someone else' WHERE number = 1",
                "DELETE FROM audit.entry WHERE number = 1",
                "TRUNCATE audit.entry")) {
            assertThatThrownBy(() -> db.sql(attempt).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("the trail only grows");
        }
    }

    @Test
    void whatever_is_changed_behind_our_back_the_first_such_line_is_named() {
        var random = new Random(20_260_314);
        var changes = List.of(
                "UPDATE audit.entry SET actor = actor || 'x' WHERE number = ?",
                "UPDATE audit.entry SET action = 'x' WHERE number = ?",
                "UPDATE audit.entry SET object = 'test:other' WHERE number = ?",
                "UPDATE audit.entry SET outcome = 'REFUSED' WHERE number = ?",
                "UPDATE audit.entry SET origin = '192.0.2.1' WHERE number = ?",
                "UPDATE audit.entry SET at = at + interval '1 microsecond' WHERE number = ?",
                "UPDATE audit.entry SET previous = reverse(previous) || '1' WHERE number = ?",
                "UPDATE audit.entry SET hash = reverse(hash) || '1' WHERE number = ?",
                "DELETE FROM audit.entry WHERE number = ?");
        for (int i = 0; i < 40; i++) {
            long number = count() - 4 + random.nextInt(4); // not the last: see the next test
            var change = changes.get(i % changes.size());
            assertThat(afterTampering(change, number)).as(change + number).isEqualTo(new Verdict.Broken(number));
        }
    }

    @Test
    void a_line_that_was_changed_with_its_hash_breaks_the_next_one() {
        long number = count() - 2;
        var change = """
                UPDATE audit.entry SET hash = encode(sha256(hash::bytea), 'hex') WHERE number = ?
                """;
        assertThat(afterTampering(change, number)).isEqualTo(new Verdict.Broken(number));
    }

    @Test
    void lines_cut_off_at_the_end_show_in_the_number_of_lines() {
        long lines = count();
        assertThat(afterTampering("DELETE FROM audit.entry WHERE number = ?", lines))
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.lines()).isEqualTo(lines - 1));
    }

    @Test
    void many_who_write_at_once_make_one_whole_chain() throws Exception {
        long before = count();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers = new ArrayList<Callable<Void>>();
            for (int i = 0; i < 200; i++) {
                var object = "test:" + i;
                writers.add(() -> {
                    trail.record(Actor.NOBODY, "trail.raced", object, Outcome.DONE, Trail.MACHINE);
                    return null;
                });
            }
            for (var done : crowd.invokeAll(writers)) {
                done.get();
            }
        }
        assertThat(count()).isEqualTo(before + 200);
        assertThat(trail.verify()).isInstanceOf(Verdict.Intact.class);
    }

    @Test
    void a_deed_that_is_undone_leaves_no_line() {
        long before = count();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            trail.record(Actor.PROGRAM, "trail.undone", "test:1", Outcome.DONE, Trail.MACHINE);
            transaction.setRollbackOnly();
        });
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void an_action_is_named_by_its_module_and_its_deed() {
        assertThatThrownBy(() -> trail.record(Actor.PROGRAM, "Something", "test:1", Outcome.DONE, Trail.MACHINE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_action_is_listed_once_and_in_order() {
        trail.record(Actor.PROGRAM, "trail.another", "test:1", Outcome.DONE, Trail.MACHINE);
        assertThat(trail.listActions())
                .contains("trail.another", "trail.tested")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void lines_are_listed_newest_first_and_page_by_page() {
        var first = trail.listBefore(Long.MAX_VALUE, "", 3);
        assertThat(first).extracting(Entry::number).containsExactly(count(), count() - 1, count() - 2);
        var next = trail.listBefore(first.getLast().number(), "", 3);
        assertThat(next.getFirst().number()).isEqualTo(first.getLast().number() - 1);
        assertThat(trail.listBefore(Long.MAX_VALUE, "trail.tested", 100))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.action()).isEqualTo("trail.tested"));
    }

    /** Changes a line as only someone inside the database could, looks, and puts it back. */
    private Verdict afterTampering(String change, long number) {
        var found = new TransactionTemplate(transactions).execute(transaction -> {
            db.sql("ALTER TABLE audit.entry DISABLE TRIGGER USER").update();
            db.sql(change).param(number).update();
            var verdict = trail.verify();
            transaction.setRollbackOnly();
            return verdict;
        });
        return java.util.Objects.requireNonNull(found);
    }

    private long count() {
        return db.sql("SELECT count(*) FROM audit.entry").query(Long.class).single();
    }

    private String newestHash() {
        return db.sql("SELECT hash FROM audit.entry ORDER BY number DESC LIMIT 1")
                .query(String.class)
                .single();
    }
}
