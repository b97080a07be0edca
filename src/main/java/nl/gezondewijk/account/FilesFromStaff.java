package nl.gezondewijk.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no file from who is not signed in.
 *
 * <p>It stands before the check of a form's token, for that reads the form, and reading a form with a file writes the file to disk.
 */
final class FilesFromStaff extends OncePerRequestFilter {
    private final AuthenticationEntryPoint refusal;

    FilesFromStaff(AuthenticationEntryPoint refusal) {
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            refusal.commence(request, response, new InsufficientAuthenticationException("a file from nobody"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
