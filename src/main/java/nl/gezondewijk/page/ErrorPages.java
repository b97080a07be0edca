package nl.gezondewijk.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** What a reader sees when a page is not there, not theirs, or broke: what it is, and the way on. */
@Component
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var kind =
                switch (status) {
                    case NOT_FOUND -> "absent";
                    case FORBIDDEN, UNAUTHORIZED -> "refused";
                    case SERVICE_UNAVAILABLE -> "busy";
                    default -> status.is4xxClientError() ? "wrong" : "broken";
                };
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes here
                && here.getResponse() instanceof HttpServletResponse response) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"); // it bears the name of who is signed in
        }
        return new ModelAndView("page/error", Map.of("kind", kind, "again", again(request, status)), status);
    }

    /** Where what could not be had now may be asked for again; empty where asking again is no help. */
    private static String again(HttpServletRequest request, HttpStatus status) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var question = request.getQueryString();
        return status == HttpStatus.SERVICE_UNAVAILABLE && path != null
                ? path + (question == null ? "" : "?" + question)
                : "";
    }
}
