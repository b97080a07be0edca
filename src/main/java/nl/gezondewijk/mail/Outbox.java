package nl.gezondewijk.mail;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with letters that do not go by themselves. */
@Component
class Outbox {
    private final Letters letters;
    private final MailServer server;
    private final SendLetters send;
    private final Trail trail;

    Outbox(Letters letters, MailServer server, SendLetters send, Trail trail) {
        this.letters = letters;
        this.server = server;
        this.send = send;
        this.trail = trail;
    }

    boolean isSent() {
        return server.isThere();
    }

    List<Queued> list(int most) {
        return letters.list(most);
    }

    /** Opens a letter; who did so is written down, for there may be a key in it. */
    @Transactional
    public Optional<Queued> read(int id, Actor by, String origin) {
        var found = letters.find(id);
        found.filter(one -> one.letter().isPresent()).ifPresent(one -> record(one, "mail.read", by, origin));
        return found;
    }

    /** It was brought in another way; false where nobody needed to. */
    @Transactional
    public boolean passOn(int id, Actor by, String origin) {
        return left(id).map(one -> {
                    letters.settle(one.id(), Queued.State.PASSED_ON);
                    record(one, "mail.passed-on", by, origin);
                    return true;
                })
                .orElse(false);
    }

    /** Tries anew, as when the server is there again; false without a server, and for what was not left lying. */
    @Transactional
    public boolean again(int id, Actor by, String origin) {
        return left(id).filter(one -> server.isThere() && one.letter().isPresent())
                .map(one -> {
                    letters.renew(one.id());
                    send.soon(one.id());
                    record(one, "mail.again", by, origin);
                    return true;
                })
                .orElse(false);
    }

    @Transactional
    public boolean throwAway(int id, Actor by, String origin) {
        return left(id).map(one -> {
                    letters.remove(one.id());
                    record(one, "mail.thrown-away", by, origin);
                    return true;
                })
                .orElse(false);
    }

    private Optional<Queued> left(int id) {
        return letters.find(id).filter(one -> one.state().isLeft());
    }

    private void record(Queued letter, String deed, Actor by, String origin) {
        trail.record(by, deed, "letter:" + letter.id(), Outcome.DONE, origin);
    }
}
