package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security who is signed in: the account of the session, as it is now. */
@Component
@ConditionalOnWebApplication
class SignedIn implements SecurityContextRepository {
    private final Sessions sessions;

    SignedIn(Sessions sessions) {
        this.sessions = sessions;
    }

    static Authentication as(Account account) {
        var token =
                UsernamePasswordAuthenticationToken.authenticated(account.actor(), null, authorities(account.role()));
        token.setDetails(account.id().reference());
        return token;
    }

    /** A role may all that the roles before it may. */
    static List<GrantedAuthority> authorities(Audience role) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.compareTo(role) <= 0)
                .map(SignedIn::authority)
                .toList();
    }

    /** For what stands before the request knows who sent it. */
    static boolean may(Authentication who, Audience audience) {
        return who.getAuthorities().contains(authority(audience));
    }

    private static GrantedAuthority authority(Audience audience) {
        return new SimpleGrantedAuthority("ROLE_" + audience.name());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Later(request);
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester")
    public SecurityContext loadContext(HttpRequestResponseHolder both) {
        return loadDeferredContext(both.getRequest()).get();
    }

    /** The session has it already: {@link Sessions#open}. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return request.getSession(false) != null;
    }

    /** Asks the database only when someone wants to know: not for a style sheet. */
    private final class Later implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @org.jspecify.annotations.Nullable SecurityContext context;

        Later(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = sessions.find(request)
                        .<SecurityContext>map(account -> new SecurityContextImpl(as(account)))
                        .orElseGet(SecurityContextHolder::createEmptyContext);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
