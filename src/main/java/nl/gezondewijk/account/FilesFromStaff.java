package nl.gezondewijk.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.gezondewijk.page.GuestFiles;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no file from who is not signed in, unless a module gave them a link for it.
 *
 * <p>It stands before the check of a form's token, for that reads the form, and reading a form with a file writes the file to disk.
 */
final class FilesFromStaff extends OncePerRequestFilter {
    private final AuthenticationEntryPoint refusal;
    private final List<GuestFiles> guests;

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
        if (SecurityContextHolder.getContext().getAuthentication() == null
                && guests.stream().noneMatch(guest -> guest.welcomes(request))) {
            refusal.commence(request, response, new InsufficientAuthenticationException("a file from nobody"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
