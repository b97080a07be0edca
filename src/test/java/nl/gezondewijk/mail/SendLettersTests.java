package nl.gezondewijk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nl.gezondewijk.database.TestDatabase;
import nl.gezondewijk.page.Sites;
import nl.gezondewijk.seal.Seals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a letter when the mail server takes it, is away, refuses it, or cannot now. */
class SendLettersTests {
    private static final Letter LETTER = new Letter(
            "sanne@voorbeeld.example", "Een vraag", "Beste Sanne,\n\nKomt u ook? Café om 19 uur.\n", "mail.read");

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-28T09:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh().dataSource());

    @Test
    void a_letter_that_is_taken_leaves_nothing_behind_but_that_it_went() {
        try (var postman = new Postman(0, "250 ok")) {
            var letters = letters();
            int id = letters.add(LETTER, Queued.State.WAITING);

            assertThat(send(letters, postman.port()).send(id)).isEmpty();

            assertThat(postman.taken()).hasSize(1);
            assertThat(postman.taken().getFirst())
                    .contains("To: sanne@voorbeeld.example", "Subject: Een vraag", "From: wijk@gemeente.example")
                    .contains("Caf=C3=A9");
            assertThat(letters.find(id)).hasValueSatisfying(one -> {
                assertThat(one.state()).isEqualTo(Queued.State.SENT);
                assertThat(one.letter()).isEmpty();
            });
            assertThat(send(letters, postman.port()).send(id)).isEmpty();
            assertThat(postman.taken()).hasSize(1); // a job that runs twice sends once
        }
    }

    @Test
    void while_the_server_is_away_the_letter_waits_ever_longer_and_goes_when_it_is_back() {
        int port = free();
        var letters = letters();
        int id = letters.add(LETTER, Queued.State.WAITING);
        var send = send(letters, port);

        assertThat(send.send(id)).contains(now.get().plus(Duration.ofMinutes(1)));
        now.updateAndGet(at -> at.plus(Duration.ofMinutes(1)));
        assertThat(send.send(id)).contains(now.get().plus(Duration.ofMinutes(2)));
        assertThat(letters.find(id)).hasValueSatisfying(one -> {
            assertThat(one.state()).isEqualTo(Queued.State.WAITING);
            assertThat(one.said()).isNotEmpty();
        });

        try (var postman = new Postman(port, "250 ok")) {
            assertThat(send.send(id)).isEmpty();
            assertThat(postman.taken()).hasSize(1);
        }
    }

    @Test
    void after_two_days_it_is_given_up_and_stays_to_be_passed_on() {
        var letters = letters();
        int id = letters.add(LETTER, Queued.State.WAITING);
        now.updateAndGet(at -> at.plus(Duration.ofHours(47)).plusSeconds(3590));

        assertThat(send(letters, free()).send(id)).isEmpty();

        assertThat(letters.find(id)).hasValueSatisfying(one -> {
            assertThat(one.state()).isEqualTo(Queued.State.GIVEN_UP);
            assertThat(one.letter()).contains(LETTER);
        });
        assertThat(letters.list(10)).filteredOn(one -> one.state().isLeft()).hasSize(1);
    }

    @Test
    void a_person_whom_the_server_does_not_know_is_told_at_once() {
        try (var postman = new Postman(0, "550 5.1.1 no such person")) {
            var letters = letters();
            int id = letters.add(LETTER, Queued.State.WAITING);

            assertThat(send(letters, postman.port()).send(id)).isEmpty();

            assertThat(letters.find(id)).hasValueSatisfying(one -> {
                assertThat(one.state()).isEqualTo(Queued.State.REFUSED);
                assertThat(one.said()).contains("550 5.1.1 no such person");
            });
        }
    }

    @Test
    void a_server_that_cannot_now_is_asked_again() {
        try (var postman = new Postman(0, "451 4.7.1 greylisted, try again later")) {
            var letters = letters();
            int id = letters.add(LETTER, Queued.State.WAITING);

            assertThat(send(letters, postman.port()).send(id)).isPresent();

            assertThat(letters.find(id)).map(Queued::state).contains(Queued.State.WAITING);
        }
    }

    @Test
    void what_is_kept_of_a_letter_cannot_be_read_in_the_database() {
        letters().add(LETTER, Queued.State.HELD);

        var row = db.sql("SELECT letter::text FROM mail.letter letter")
                .query(String.class)
                .single();

        assertThat(row).doesNotContain("sanne", "vraag", hex("sanne"), hex("Een vraag"), hex("Komt u"));
    }

    @Test
    void letters_that_nobody_took_care_of_go_after_two_weeks_and_the_lines_of_the_others_after_a_month() {
        var letters = letters();
        int held = letters.add(LETTER, Queued.State.HELD);
        int sent = letters.add(LETTER, Queued.State.WAITING);
        letters.settle(sent, Queued.State.SENT);

        now.updateAndGet(at -> at.plus(Duration.ofDays(15)));
        letters.removeOld();
        assertThat(letters.find(held)).isEmpty();
        assertThat(letters.find(sent)).isPresent();

        now.updateAndGet(at -> at.plus(Duration.ofDays(16)));
        letters.removeOld();
        assertThat(letters.find(sent)).isEmpty();
    }

    @Test
    void a_line_break_in_an_address_or_a_subject_is_no_letter() {
        assertThatThrownBy(() -> new Letter("a@b.example\nBcc: c@d.example", "Een vraag", "tekst", "mail.read"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("a@b.example", "Een\r\nBcc: c@d.example", "tekst", "mail.read"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_mail_server_without_a_sender_or_a_site_is_told_before_anything_starts() {
        assertThatThrownBy(() -> settings(25, "")).hasMessageContaining("GEZONDEWIJK_MAIL_FROM");
        assertThatThrownBy(() -> new MailServer(settings(25, "wijk@gemeente.example"), Sites.none()))
                .hasMessageContaining("GEZONDEWIJK_SITE");
    }

    private Letters letters() {
        return new Letters(db, Seals.in(db, folder), clock);
    }

    private SendLetters send(Letters letters, int port) {
        var server = new MailServer(settings(port, "wijk@gemeente.example"), Sites.at("https://wijk.gemeente.example"));
        var jobs = new DefaultListableBeanFactory().getBeanProvider(SchedulerClient.class);
        return new SendLetters(jobs, letters, server, clock);
    }

    private static MailServer.Settings settings(int port, String from) {
        return new MailServer.Settings("127.0.0.1", port, MailServer.Security.NONE, "", "", from);
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
