package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Who is on the way to the organisation's provider: what we asked it waits in their session, for one answer. */
final class Trips {
    private static final String ASKED = "asked";
    private static final String NEXT = "next";
    private static final String LINK = "link";
    /** Long enough to find a telephone, and to wait for a colleague who knows how. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Trips() {}

    /**
     * A way to the provider and back.
     *
     * @param next the page of ours to go on to
     * @param link the hash of the link with which they came, if they did
     */
    record Trip(OAuth2AuthorizationRequest asked, String next, Optional<String> link) {}

    static void begin(HttpServletRequest request, Trip trip) {
        var session = Sessions.fresh(request);
        session.setMaxInactiveInterval((int) LONGEST.toSeconds());
        session.setAttribute(ASKED, trip.asked());
        session.setAttribute(NEXT, trip.next());
        trip.link().ifPresent(link -> session.setAttribute(LINK, link));
    }

    /** Whoever comes back a second time with the same answer has no trip any more. */
    static Optional<Trip> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof OAuth2AuthorizationRequest asked)) {
            return Optional.empty();
        }
        session.removeAttribute(ASKED);
        return Optional.of(new Trip(asked, String.valueOf(session.getAttribute(NEXT)), Optional.ofNullable((String)
                session.getAttribute(LINK))));
    }
}
