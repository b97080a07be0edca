package nl.gezondewijk.mail;

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

    /** Joins the caller's transaction: no deed, no letter. */
    @Transactional
    public void post(Letter letter) {
        if (server.isThere()) {
            send.soon(letters.add(letter, Queued.State.WAITING));
        } else {
            letters.add(letter, Queued.State.HELD);
        }
    }
}
