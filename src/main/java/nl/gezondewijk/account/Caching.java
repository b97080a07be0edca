package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** A page for someone who is signed in is kept nowhere; a public one as its controller says, by default asked after each time. */
class Caching implements HeaderWriter {

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                instanceof ResourceHttpRequestHandler) {
            return; // a file is the same for all, and has its own rule
        }
        if (isSignedIn()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        // The language and the name at the top hang on cookies.
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }

    /** Headers are written outside the part of the chain where the request knows its reader. */
    private static boolean isSignedIn() {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null && !(reader instanceof AnonymousAuthenticationToken);
    }
}
