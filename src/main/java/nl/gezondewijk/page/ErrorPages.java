package nl.gezondewijk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
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
        return new ModelAndView("page/error", Map.of("kind", kind), status);
    }
}
