package nl.gezondewijk.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.gezondewijk.page.OpenTo.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One way into the program: a verb and an address that its mapping answers to, and for whom it says it is. */
public record Route(RequestMappingInfo mapping, String path, HttpMethod method, Audience audience) {
    /** What may stand in an address where it has a variable: the first that fits. */
    private static final List<String> EXAMPLES =
            List.of(UUID.randomUUID().toString(), "WK001410", "2020", "x", "abcdefghijklmnopqrstuv");

    /** All of them, those of modules that came later too. */
    public static List<Route> all(RequestMappingHandlerMapping mapping) {
        var routes = new ArrayList<Route>();
        mapping.getHandlerMethods().forEach((route, method) -> {
            var audience = Permission.audience(method).orElse(Audience.EVERYONE);
            for (var pattern : route.getPatternValues()) {
                verbs(route).forEach(verb -> routes.add(new Route(route, filled(pattern), verb, audience)));
            }
        });
        return routes;
    }

    public boolean changesSomething() {
        return !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD);
    }

    /** Gives a request what the route asks beside its address, so that it is this route that answers. */
    public MockHttpServletRequest fulfilled(MockHttpServletRequest sent) {
        mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .ifPresent(type -> sent.setContentType(type.toString()));
        mapping.getProducesCondition().getProducibleMediaTypes().stream()
                .findFirst()
                .ifPresent(type -> sent.addHeader("Accept", type.toString()));
        mapping.getParamsCondition().getExpressions().stream()
                .filter(wanted -> !wanted.isNegated())
                .forEach(wanted -> sent.setParameter(wanted.getName(), orSome(wanted.getValue())));
        mapping.getHeadersCondition().getExpressions().stream()
                .filter(wanted -> !wanted.isNegated())
                .forEach(wanted -> sent.addHeader(wanted.getName(), orSome(wanted.getValue())));
        return sent;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String orSome(@Nullable String value) {
        return value == null ? "x" : value;
    }

    private static List<HttpMethod> verbs(RequestMappingInfo route) {
        var named = route.getMethodsCondition().getMethods();
        return named.isEmpty()
                ? List.of(HttpMethod.GET, HttpMethod.POST)
                : named.stream().map(RequestMethod::asHttpMethod).toList();
    }

    /** The pattern with something in the place of every variable; a variable may have a regular expression with braces in it. */
    static String filled(String pattern) {
        int start = pattern.indexOf('{');
        if (start < 0) {
            return pattern.replace("**", "x").replace("*", "x");
        }
        int end = start;
        for (int depth = 0; end < pattern.length(); end++) {
            depth += pattern.charAt(end) == '{' ? 1 : pattern.charAt(end) == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        var variable = pattern.substring(start + 1, end).split(":", 2);
        var wanted = variable.length == 2 ? variable[1] : ".+";
        var example = EXAMPLES.stream()
                .filter(one -> one.matches(wanted))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example fits " + pattern + ": add one to Route.EXAMPLES"));
        return pattern.substring(0, start) + example + filled(pattern.substring(end + 1));
    }
}
