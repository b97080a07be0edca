package nl.gezondewijk.mail;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are posted. */
@Component
public class Mail {
    private final Letters letters;
    private final MailServer server;
    private final SendLetters send;

    Mail(Letters letters, MailServer server, SendLetters send) {
        this.letters = letters;
        this.server = server;
        this.send = send;
    }

    /** Whether letters go by themselves; else somebody has to pass them on. */
    public boolean isSent() {
        return server.isThere();
    }

    /** Joins the caller's transaction: no deed, no letter. Gives the letter's number. */
    @Transactional
    public int post(Letter letter) {
        int id = letters.add(letter, server.isThere() ? Queued.State.WAITING : Queued.State.HELD);
        if (server.isThere()) {
            send.soon(id);
        }
        return id;
    }

    /** What became of letters, by their numbers; those that the outbox forgot are not among them. */
    public Map<Integer, Fate> fates(Collection<Integer> numbers) {
        return letters.fates(numbers);
    }
}
