package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;

/** What a browser was asked about a passkey waits in its session, for one answer. */
enum Challenges {
    /** To make one, under a name that was given. */
    NEW,
    /** To sign in, or for the second step. */
    SIGN_IN;

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** @param name what a new one is to be called */
    record Waiting(String challenge, String name) {}

    Waiting begin(HttpServletRequest request, String name) {
        var waiting = new Waiting(CheckPasskey.challenge(), name);
        var session = session(request);
        session.setAttribute(name(), waiting.challenge());
        session.setAttribute(name() + "_NAME", waiting.name());
        return waiting;
    }

    /** Once: an answer that somebody saw pass by is of no use. */
    Optional<Waiting> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(name()) instanceof String challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(name());
        var name = String.valueOf(session.getAttribute(name() + "_NAME"));
        session.removeAttribute(name() + "_NAME");
        return Optional.of(new Waiting(challenge, name));
    }

    /** Of who is not signed in it is short. */
    private static HttpSession session(HttpServletRequest request) {
        var there = request.getSession(false);
        if (there != null) {
            return there;
        }
        var made = request.getSession(true);
        made.setMaxInactiveInterval((int) LONGEST.toSeconds());
        return made;
    }
}
