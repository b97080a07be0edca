package nl.gezondewijk.approach;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.OpenTo;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a request through to a route of an approach when who asks takes part in it as what the route says. */
@Component
@ConditionalOnWebApplication
class Membership implements HandlerInterceptor, WebMvcConfigurer {
    static final String VARIABLE = "approach";

    private final ObjectProvider<Approaches> approaches;

    Membership(ObjectProvider<Approaches> approaches) {
        this.approaches = approaches;
    }

    /** After the route's own audience: who is not signed in is asked to sign in first. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE + 1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object route) {
        var asked = variable(request);
        if (asked == null || !(route instanceof HandlerMethod method)) {
            return true;
        }
        var declared = declared(method).orElseThrow(() -> new AccessDeniedException("no @ForMembers on " + route));
        refuseChangesOfExamples(request, asked);
        if (!(declared.orAdministrator() && request.isUserInRole(OpenTo.Audience.ADMINISTRATOR.name()))) {
            var who = Actor.of(request.getUserPrincipal());
            var one = approach(asked);
            var part = request.getMethod().equals("GET") ? one.partOf(who) : one.memberOf(who);
            if (part.filter(as -> admits(declared, as)).isEmpty()) {
                throw new AccessDeniedException(route + " is for " + declared);
            }
        }
        return true;
    }

    /** Not even its own people write in what is only an example. */
    private void refuseChangesOfExamples(HttpServletRequest request, String asked) {
        if (!request.getMethod().equals("GET") && approach(asked).example()) {
            throw new AccessDeniedException("nobody writes in an example");
        }
    }

    private Approach approach(String asked) {
        if (!asked.matches("[1-9]\\d{0,8}")) {
            throw new Approach.Unknown(asked);
        }
        return approaches.getObject().get(Integer.parseInt(asked));
    }

    static boolean admits(ForMembers declared, Part part) {
        return declared.value().holds(part) || Arrays.asList(declared.also()).contains(part);
    }

    static Optional<ForMembers> declared(HandlerMethod method) {
        var own = method.getMethodAnnotation(ForMembers.class);
        return Optional.ofNullable(
                own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), ForMembers.class));
    }

    private static @Nullable String variable(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(VARIABLE) instanceof String value
                ? value
                : null;
    }
}
