package nl.gezondewijk.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.gezondewijk.page.GuestFiles;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.page.TooLarge;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes large files from data managers only: from other accounts no more than the largest list, and from who is not signed in
 * nothing, unless a module gave them a link for it, and then no more than that form may hold.
 *
 * <p>It stands before the check of a form's token, for that reads the form, and what is read of a file is held in memory. So it goes
 * by the length that is told beforehand, and reads one file at a time of each link and of each such account.
 */
final class FilesFromStaff extends OncePerRequestFilter {
    /** A social map of 10 MB that a facilitator takes over, and the form around it. */
    static final long MOST_BYTES = 11_000_000;

    private final AuthenticationEntryPoint refusal;
    private final List<GuestFiles> guests;
    private final Set<String> reading = ConcurrentHashMap.newKeySet();

    FilesFromStaff(AuthenticationEntryPoint refusal, List<GuestFiles> guests) {
        this.refusal = refusal;
        this.guests = List.copyOf(guests);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && SignedIn.may(who, Audience.DATA_MANAGER)) {
            chain.doFilter(request, response);
            return;
        }
        var most = who == null ? byLink(request) : OptionalLong.of(MOST_BYTES);
        if (most.isEmpty()) {
            refusal.commence(request, response, new InsufficientAuthenticationException("a file from nobody"));
        } else if (!fits(request, most.getAsLong())) {
            chain.doFilter(TooLarge.unread(request, most.getAsLong()), response);
        } else {
            readAlone(
                    who == null ? request.getRequestURI() : String.valueOf(who.getDetails()), request, response, chain);
        }
    }

    private OptionalLong byLink(HttpServletRequest request) {
        return guests.stream()
                .map(guest -> guest.most(request))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElseGet(OptionalLong::empty);
    }

    /** What comes in pieces tells no length beforehand. */
    private static boolean fits(HttpServletRequest request, long most) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= most;
    }

    private void readAlone(String whose, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!reading.add(whose)) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            reading.remove(whose);
        }
    }
}
