package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads who sees what is known of others, and has no second step yet, to setting one up; until then only their own account is open. */
@Component
@ConditionalOnWebApplication
class MustHaveSecondStep implements HandlerInterceptor, WebMvcConfigurer {
    private final Accounts accounts;
    private final SecondStep second;
    private final Sessions sessions;

    MustHaveSecondStep(Accounts accounts, SecondStep second, Sessions sessions) {
        this.accounts = accounts;
        this.second = second;
        this.sessions = sessions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE + 1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object route)
            throws IOException {
        if (isOpen(route) || !isOwed(request)) {
            return true;
        }
        if (request.getMethod().equals("GET")) {
            response.sendRedirect(CodeAppController.PATH);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
        return false;
    }

    private boolean isOwed(HttpServletRequest request) {
        return Account.Id.find(Actor.of(request.getUserPrincipal()))
                .flatMap(accounts::find)
                .filter(second::isOwed)
                .filter(account -> !sessions.proof(request).isTwofold())
                .isPresent();
    }

    /** What is everyone's, and the pages about oneself. */
    private static boolean isOpen(Object route) {
        return Permission.audience(route).filter(Audience.EVERYONE::equals).isPresent()
                || route instanceof HandlerMethod method
                        && (method.getBeanType() == CodeAppController.class
                                || method.getBeanType() == PasskeyController.class
                                || method.getBeanType() == AccountController.class);
    }
}
