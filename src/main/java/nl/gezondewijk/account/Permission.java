package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Lets a request through to a route when its audience says so; a route that names no audience is closed to all. */
@Component
@ConditionalOnWebApplication
class Permission implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object route) {
        var audience = audience(route);
        if (audience.isEmpty()) {
            throw new AccessDeniedException("no @OpenTo on " + route);
        }
        if (!isOneOf(audience.get(), request)) {
            throw new AccessDeniedException(route + " is open to " + audience.get());
        }
        return true;
    }

    /** Files, error pages and the description of the API are everyone's; all else says so itself. */
    static Optional<Audience> audience(Object route) {
        return switch (route) {
            case ResourceHttpRequestHandler files -> Optional.of(Audience.EVERYONE);
            case HandlerMethod method
            when isErrorPage(method) || isDescription(method) -> Optional.of(Audience.EVERYONE);
            case HandlerMethod method -> Optional.ofNullable(declared(method)).map(OpenTo::value);
            default -> Optional.empty();
        };
    }

    private static @org.jspecify.annotations.Nullable OpenTo declared(HandlerMethod method) {
        var own = method.getMethodAnnotation(OpenTo.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OpenTo.class);
    }

    private static boolean isErrorPage(HandlerMethod method) {
        return ErrorController.class.isAssignableFrom(method.getBeanType());
    }

    private static boolean isDescription(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.springdoc.");
    }

    private static boolean isOneOf(Audience audience, HttpServletRequest request) {
        return audience == Audience.EVERYONE
                || Arrays.stream(Audience.values())
                        .filter(role -> role.compareTo(audience) >= 0)
                        .anyMatch(role -> request.isUserInRole(role.name()));
    }
}
