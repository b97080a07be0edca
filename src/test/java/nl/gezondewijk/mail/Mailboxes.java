package nl.gezondewijk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real mail server, and what lies in people's mailboxes there. */
public final class Mailboxes {
    private static final long PATIENCE_NS = 20_000_000_000L;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    /** Starts it, and tells the program where it is. */
    public void open(DynamicPropertyRegistry settings) {
        server.start();
        settings.add("gezondewijk.site", () -> "https://wijk.gemeente.example");
        settings.add("gezondewijk.mail.host", () -> "127.0.0.1");
        settings.add("gezondewijk.mail.port", () -> server.getSmtp().getPort());
        settings.add("gezondewijk.mail.security", () -> "NONE");
        settings.add("gezondewijk.mail.from", () -> "wijk@gemeente.example");
    }

    public void close() {
        server.stop();
    }

    /** What somebody got until now, oldest first: each subject, an empty line, and the text. */
    public List<String> of(String person) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(one -> recipient(one).equals(person))
                .map(Mailboxes::read)
                .toList();
    }

    /** The newest, once there are this many. */
    public String wait(String person, int many) {
        long until = System.nanoTime() + PATIENCE_NS;
        while (of(person).size() < many && System.nanoTime() < until) {
            server.waitForIncomingEmail(100, Integer.MAX_VALUE);
        }
        assertThat(of(person)).as("letters to " + person).hasSizeGreaterThanOrEqualTo(many);
        return of(person).get(many - 1);
    }

    private static String recipient(MimeMessage one) {
        try {
            return one.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(MimeMessage one) {
        try {
            return one.getSubject() + "\n\n" + String.valueOf(one.getContent()).replace("\r\n", "\n");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
