package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What who may not come in gets to see: a page leads to the sign-in and back, the API says it in JSON. */
@Component
@ConditionalOnWebApplication
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final JsonMapper json;

    Refusals(JsonMapper json) {
        this.json = json;
    }

    /** Nobody is signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (isApi(request)) {
            problem(HttpStatus.UNAUTHORIZED, "Sign in to use this.", request, response);
        } else {
            response.sendRedirect("/inloggen" + ReturnAddress.of(request).asQuery());
        }
    }

    /** Someone is signed in, and this is not theirs; or a form came without its token. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (isApi(request)) {
            var detail = why instanceof CsrfException
                    ? "The token against forged requests is missing or old."
                    : "Your account may not do this.";
            problem(HttpStatus.FORBIDDEN, detail, request, response);
        } else if (why instanceof CsrfException && request.getRequestURI().equals("/inloggen")) {
            response.sendRedirect("/inloggen"); // a form that lay open over a restart of the browser
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private void problem(HttpStatus status, String detail, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }
}
