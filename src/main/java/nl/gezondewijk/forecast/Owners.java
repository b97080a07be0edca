package nl.gezondewijk.forecast;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.page.OpenTo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may change what somebody handed in: they themselves, who manages data at the same organisation, and administrators. */
@Component
class Owners {
    private static final String COLLEAGUES = "organisation:";

    private final Circles circles;

    Owners(Circles circles) {
        this.circles = circles;
    }

    /** Of a data manager, which the route asks for. */
    boolean mayChange(String owner, HttpServletRequest from) {
        var who = Actor.of(from.getUserPrincipal());
        return from.isUserInRole(OpenTo.Audience.ADMINISTRATOR.name())
                || who.reference().equals(owner)
                || colleagues(who.reference()).stream().anyMatch(colleagues(owner)::contains);
    }

    void check(String owner, HttpServletRequest from) {
        if (!mayChange(owner, from)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private Set<String> colleagues(String reference) {
        return circles.of(new Actor(reference, reference)).stream()
                .filter(circle -> circle.startsWith(COLLEAGUES))
                .collect(Collectors.toSet());
    }
}
