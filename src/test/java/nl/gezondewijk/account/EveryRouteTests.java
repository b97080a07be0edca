package nl.gezondewijk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.page.OpenTo.Audience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route of the whole program, those of later modules too, as every kind of visitor. */
@SpringBootTest
@AutoConfigureMockMvc
class EveryRouteTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Administration administration;

    @Autowired
    ChoosePassword choose;

    final Map<Audience, Account> people = new EnumMap<>(Audience.class);

    @BeforeEach
    void hire() {
        var staff = new Staff(administration, choose);
        for (var role : List.of(Audience.SIGNED_IN, Audience.DATA_MANAGER, Audience.ADMINISTRATOR)) {
            people.put(role, staff.hired(role));
        }
    }

    @Test
    void every_route_declares_who_may_use_it() {
        assertThat(mapping.getHandlerMethods())
                .allSatisfy((route, method) -> assertThat(Permission.audience(method))
                        .as(route + " " + method)
                        .isPresent());
    }

    @Test
    void every_route_lets_in_whom_it_declares_and_nobody_else() {
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var route : Route.all(mapping)) {
            for (var visitor : Audience.values()) {
                boolean welcome = visitor.compareTo(route.audience()) >= 0;
                asked++;
                if (isRefused(ask(route, visitor)) == welcome) {
                    wrong.add(route + (welcome ? " refuses " : " lets in ") + visitor);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThanOrEqualTo(50);
    }

    @Test
    void every_route_that_changes_something_asks_for_the_token_of_its_form() {
        for (var route : Route.all(mapping)) {
            if (route.changesSomething()) {
                var answer = mvc.perform(request(route, Audience.ADMINISTRATOR, false));
                assertThat(answer.getResponse().getStatus())
                        .as(route.toString())
                        .isIn(302, 403);
                assertThat(answer.getResponse().getHeader("Location"))
                        .as(route.toString())
                        .isIn(null, "/inloggen");
            }
        }
    }

    @Test
    void a_public_page_starts_no_session_and_sets_a_cookie_only_for_a_form() {
        for (var route : Route.all(mapping)) {
            if (!route.changesSomething() && route.audience() == Audience.EVERYONE) {
                var answer = ask(route, Audience.EVERYONE);
                assertThat(answer.getRequest().getSession(false))
                        .as(route.toString())
                        .isNull();
                if (!said(answer).contains("method=\"post\"")) {
                    assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                            .as(route.toString())
                            .isEmpty();
                }
                assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                        .as(route.toString())
                        .noneMatch(cookie -> cookie.startsWith("sessie="));
            }
        }
    }

    @Test
    void a_route_that_declares_nothing_is_closed_to_all() throws Exception {
        var forgotten = RequestMappingInfo.paths("/vergeten").build();
        mapping.registerMapping(forgotten, new Forgotten(), Forgotten.class.getMethod("page"));
        try {
            var route = new Route(forgotten, "/vergeten", HttpMethod.GET, Audience.EVERYONE);
            for (var visitor : Audience.values()) {
                assertThat(isRefused(ask(route, visitor)))
                        .as(visitor.toString())
                        .isTrue();
            }
        } finally {
            mapping.unregisterMapping(forgotten);
        }
    }

    @Test
    void the_api_answers_in_json_where_a_page_would_lead_to_the_sign_in() throws Exception {
        var closed = RequestMappingInfo.paths("/api/v1/vergeten").build();
        mapping.registerMapping(closed, new Forgotten(), Forgotten.class.getMethod("page"));
        try {
            var route = new Route(closed, "/api/v1/vergeten", HttpMethod.GET, Audience.EVERYONE);
            assertThat(ask(route, Audience.EVERYONE))
                    .hasStatus(401)
                    .hasContentType("application/problem+json")
                    .bodyJson()
                    .extractingPath("$.instance")
                    .isEqualTo("/api/v1/vergeten");
            assertThat(ask(route, Audience.ADMINISTRATOR)).hasStatus(403).hasContentType("application/problem+json");
        } finally {
            mapping.unregisterMapping(closed);
        }
    }

    @Test
    void files_need_no_account_and_keep_their_own_time_in_the_cache() {
        assertThat(mvc.get().uri("/theme.css"))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=3600")
                .doesNotContainHeader("Set-Cookie");
    }

    private MvcTestResult ask(Route route, Audience visitor) {
        return mvc.perform(request(route, visitor, true));
    }

    private RequestBuilder request(Route route, Audience visitor, boolean withToken) {
        var request = MockMvcRequestBuilders.request(route.method(), URI.create(route.path()));
        request.with(route::fulfilled);
        if (visitor != Audience.EVERYONE) {
            request.with(authentication(SignedIn.as(account(visitor))));
        }
        return withToken ? request.with(csrf()) : request;
    }

    private Account account(Audience visitor) {
        return Optional.ofNullable(people.get(visitor)).orElseThrow();
    }

    /** A route that breaks on our made-up request was reached. */
    private static boolean isRefused(MvcTestResult answer) {
        if (answer.getUnresolvedException() != null) {
            return false;
        }
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return switch (answer.getResponse().getStatus()) {
            case 401, 403 -> true;
            case 302 -> location.startsWith("/inloggen?");
            default -> false;
        };
    }

    private static String said(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A controller whose maker did not think of permission. */
    public static class Forgotten {
        public String page() {
            return "page/error";
        }
    }
}
