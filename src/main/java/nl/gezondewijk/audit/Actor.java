package nl.gezondewijk.audit;

import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who does something: a person by the reference of their account ({@code account:…}), nobody known, the command line, or the program. */
public record Actor(String reference, String name) implements AuthenticatedPrincipal {
    public static final Actor NOBODY = new Actor("nobody", "nobody");
    public static final Actor TERMINAL = new Actor("terminal", "command line");
    public static final Actor PROGRAM = new Actor("program", "program");

    public Actor {
        if (reference.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "an actor has a reference and a name: '" + reference + "', '" + name + "'");
        }
    }

    /** The one behind a request, as a controller gets them. */
    public static Actor of(@Nullable Principal principal) {
        return switch (principal) {
            case null -> NOBODY;
            case Authentication signedIn when signedIn.getPrincipal() instanceof Actor actor -> actor;
            default -> new Actor("other:" + principal.getName(), principal.getName());
        };
    }

    /** The one for whom this thread is at work; nobody where that is no request of somebody signed in. */
    public static Actor current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    @Override
    public String getName() {
        return name;
    }
}
