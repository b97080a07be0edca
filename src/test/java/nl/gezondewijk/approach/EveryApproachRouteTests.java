package nl.gezondewijk.approach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gezondewijk.account.Route;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route of an approach, those of later modules too, as every kind of member, as a member of another one, and as none. */
@SpringBootTest
@AutoConfigureMockMvc
class EveryApproachRouteTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Approaches approaches;

    private final Map<String, Optional<Part>> visitors = new LinkedHashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private Approach own;

    /** A route of an approach, with what it says itself. */
    private record OfApproach(Route route, ForMembers members) {}

    @BeforeEach
    void invite() {
        own = approaches.make("Eigen", "WK999900", somebody("begeleider"), "machine");
        var other = approaches.make("Andere", "WK999901", somebody("begeleider van een andere"), "machine");
        visitors.put("begeleider", Optional.of(Part.FACILITATOR));
        visitors.put("begeleider van een andere", Optional.empty());
        for (var part : Part.values()) {
            join(own, part, part.name());
            visitors.put(part.name(), Optional.of(part));
            join(other, part, part + " van een andere");
            visitors.put(part + " van een andere", Optional.empty());
        }
        somebody("onbekende");
        visitors.put("onbekende", Optional.empty());
    }

    @Test
    void every_route_with_an_approach_says_for_whom_it_is() {
        assertThat(mapping.getHandlerMethods().entrySet().stream().filter(one -> isOfApproach(one.getKey())))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(Membership.declared(one.getValue()))
                        .as(one.getKey() + " needs @ForMembers")
                        .isPresent());
    }

    @Test
    void every_route_lets_in_the_parts_that_it_names_of_its_own_approach_and_nobody_else() {
        var wrong = new ArrayList<String>();
        for (var one : routes()) {
            visitors.forEach((name, part) -> {
                boolean welcome =
                        part.filter(as -> Membership.admits(one.members(), as)).isPresent()
                                && one.route().audience().compareTo(Audience.SIGNED_IN) <= 0;
                if (isRefused(ask(one.route(), name, Audience.SIGNED_IN)) == welcome) {
                    wrong.add(one.route() + (welcome ? " refuses " : " lets in ") + name);
                }
            });
            boolean helped = one.members().orAdministrator();
            if (isRefused(ask(one.route(), "onbekende", Audience.ADMINISTRATOR)) == helped) {
                wrong.add(one.route() + (helped ? " refuses" : " lets in") + " an administrator");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<OfApproach> routes() {
        var declared = new LinkedHashMap<RequestMappingInfo, ForMembers>();
        mapping.getHandlerMethods().forEach((route, method) -> {
            if (isOfApproach(route)) {
                declared.put(route, Membership.declared(method).orElseThrow());
            }
        });
        return Route.all(mapping).stream()
                .filter(route -> declared.containsKey(route.mapping()))
                .map(route -> new OfApproach(route, declared.get(route.mapping())))
                .toList();
    }

    private static boolean isOfApproach(RequestMappingInfo route) {
        return route.getPatternValues().stream().anyMatch(pattern -> pattern.contains("{approach"));
    }

    private MvcTestResult ask(Route route, String visitor, Audience role) {
        // the first number in the address stands for the approach
        var path = route.path().replaceFirst("/2020", "/" + own.id());
        var authorities = Stream.of(Audience.values())
                .filter(one -> one.compareTo(role) <= 0)
                .map(one -> new SimpleGrantedAuthority("ROLE_" + one))
                .toList();
        return mvc.perform(MockMvcRequestBuilders.request(route.method(), URI.create(path))
                .with(route::fulfilled)
                .with(authentication(
                        UsernamePasswordAuthenticationToken.authenticated(actors.get(visitor), null, authorities)))
                .with(csrf()));
    }

    private static boolean isRefused(MvcTestResult answer) {
        return answer.getUnresolvedException() == null
                && Arrays.asList(401, 403).contains(answer.getResponse().getStatus());
    }

    private void join(Approach approach, Part part, String name) {
        approaches.join(approach, somebody(name).reference(), part, Actor.PROGRAM, "machine");
    }

    private Actor somebody(String name) {
        return actors.computeIfAbsent(name, one -> new Actor("account:" + UUID.randomUUID(), one));
    }
}
