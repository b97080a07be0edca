package nl.gezondewijk.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form with a file that is too large is not read at all: its page comes back, as if asked for, and says what would fit. So a page
 * that takes files answers at the address of its form too.
 *
 * <p>It stands before all else, for the first that asks for a field of the form makes the server read the file, and fail.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
public class TooLarge extends OncePerRequestFilter {
    /** On a request that was not read: the megabytes that would have fit. */
    public static final String MOST = "nl.gezondewijk.page.most";

    private final DataSize most;

    TooLarge(@Value("${spring.servlet.multipart.max-file-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null
                || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())
                || (request.getContentLengthLong() <= most.toBytes()
                        && request.getDispatcherType() != DispatcherType.ERROR);
    }

    /** The page that says why something was refused would read the form as well. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(unread(request, most.toBytes()), response);
    }

    /** As if only the page of the form were asked for; it hears that so many bytes would have fit. */
    public static HttpServletRequest unread(HttpServletRequest request, long most) {
        request.setAttribute(MOST, DataSize.ofBytes(most).toMegabytes());
        return new Unread(request);
    }

    /** The same request without what was sent along. */
    private static final class Unread extends HttpServletRequestWrapper {
        Unread(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
