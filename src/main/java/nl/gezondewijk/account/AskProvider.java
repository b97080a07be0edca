package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gezondewijk.page.Site;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends somebody to the organisation's provider, and hears from it who they are (authorization code with PKCE, state and nonce). */
@Component
@ConditionalOnWebApplication
class AskProvider {
    private static final Logger LOG = LoggerFactory.getLogger(AskProvider.class);
    /** As RFC 8176 and NIST SP 800-63 call it. */
    private static final String MULTIPLE_FACTORS = "mfa";

    private final ProviderSettings settings;
    private final Site site;
    private final Optional<ProviderClient> client;

    AskProvider(ProviderSettings settings, Site site) {
        this.settings = settings;
        this.site = site;
        if (settings.isThere() && site.address().isEmpty()) {
            throw new IllegalArgumentException(
                    "a provider to sign in with was given, but not where people find this site; set GEZONDEWIJK_SITE=https://wijk.gemeente.nl");
        }
        client = site.address()
                .filter(address -> settings.isThere())
                .map(address -> new ProviderClient(settings, address + ProviderController.BACK));
    }

    /** What came of it. */
    sealed interface Answer {
        record Heard(Vouched vouched) implements Answer {}

        record Nothing(Why why) implements Answer {}
    }

    /** Why nothing was heard; the name ends the key of its message. */
    enum Why {
        /** The person did not go on. */
        CANCELLED,
        /** Too long ago, used before, or of another browser. */
        STALE,
        /** The provider does not answer. */
        AWAY,
        /** What it answers is not right. */
        WRONG
    }

    /** The name of the organisation, where people can sign in with its provider. */
    Optional<String> findName() {
        return client.map(there -> settings.name());
    }

    /** Where people sign out of the provider itself, and come back from; empty where it has no such page. */
    Optional<String> findSignOut() {
        return Optional.of(settings.signOut())
                .filter(address -> client.isPresent() && !address.isBlank())
                .map(address -> UriComponentsBuilder.fromUriString(address)
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{site}")
                        .encode()
                        .buildAndExpand(settings.client(), site.address().orElseThrow() + "/")
                        .toUriString());
    }

    /** What to ask the provider; to be kept until the answer. */
    OAuth2AuthorizationRequest begin(HttpServletRequest request) {
        var asking = new DefaultOAuth2AuthorizationRequestResolver(
                new InMemoryClientRegistrationRepository(there().registration()));
        if (!settings.strong().isEmpty()) {
            asking.setAuthorizationRequestCustomizer(with ->
                    with.additionalParameters(more -> more.put("acr_values", String.join(" ", settings.strong()))));
        }
        return Objects.requireNonNull(asking.resolve(request, ProviderClient.ID));
    }

    /** @param said the parameters with which the provider sent the person back */
    Answer hear(OAuth2AuthorizationRequest asked, Map<String, String> said) {
        if (!settings.issuer().equals(said.getOrDefault("iss", settings.issuer()))) {
            return new Answer.Nothing(Why.WRONG);
        }
        try {
            var exchange = new OAuth2AuthorizationExchange(asked, response(asked, said));
            var done =
                    there().check().authenticate(new OAuth2LoginAuthenticationToken(there().registration(), exchange));
            return done != null && done.getPrincipal() instanceof DefaultOidcUser user
                    ? new Answer.Heard(vouched(user.getIdToken()))
                    : new Answer.Nothing(Why.WRONG);
        } catch (OAuth2AuthenticationException refused) {
            return new Answer.Nothing(logged(refused, why(refused)));
        } catch (IllegalArgumentException | ClassCastException nonsense) {
            return new Answer.Nothing(logged(nonsense, Why.WRONG));
        }
    }

    private ProviderClient there() {
        return client.orElseThrow(() -> new IllegalStateException("no provider was given"));
    }

    private static OAuth2AuthorizationResponse response(OAuth2AuthorizationRequest asked, Map<String, String> said) {
        var back = Objects.requireNonNull(asked.getRedirectUri());
        var code = said.getOrDefault("code", "");
        var response = code.isEmpty()
                ? OAuth2AuthorizationResponse.error(said.getOrDefault("error", "no_code"))
                : OAuth2AuthorizationResponse.success(code);
        return response.redirectUri(back).state(said.getOrDefault("state", "")).build();
    }

    private Vouched vouched(OidcIdToken token) {
        var email = Optional.ofNullable(token.getEmail())
                .filter(address -> Boolean.TRUE.equals(token.getEmailVerified()))
                .flatMap(Email::in)
                .filter(settings::vouchesFor);
        var identity = new Identity(settings.issuer(), Objects.requireNonNull(token.getSubject()));
        return new Vouched(identity, email, isTwofold(token));
    }

    private boolean isTwofold(OidcIdToken token) {
        return switch (settings.secondStep()) {
            case PROVIDER -> true;
            case OURS -> false;
            case TOLD ->
                methods(token).contains(MULTIPLE_FACTORS)
                        || settings.strong().contains(String.valueOf(token.getAuthenticationContextClass()));
        };
    }

    private static List<String> methods(OidcIdToken token) {
        var said = token.getAuthenticationMethods();
        return said == null ? List.of() : said;
    }

    private static Why why(OAuth2AuthenticationException refused) {
        return switch (refused.getError().getErrorCode()) {
            case "access_denied", "login_required", "interaction_required" -> Why.CANCELLED;
            case "invalid_state_parameter", "invalid_nonce", "invalid_grant", "no_code" -> Why.STALE;
            case "temporarily_unavailable", "server_error" -> Why.AWAY;
            default -> causes(refused).anyMatch(IOException.class::isInstance) ? Why.AWAY : Why.WRONG;
        };
    }

    private static Stream<Throwable> causes(Throwable first) {
        return Stream.<@Nullable Throwable>iterate(first, Objects::nonNull, one -> one == null ? null : one.getCause())
                .filter(Objects::nonNull)
                .map(one -> (Throwable) one);
    }

    /** For the operator: a person who reads it could do nothing about it. */
    private static Why logged(RuntimeException told, Why why) {
        if (why == Why.AWAY || why == Why.WRONG) {
            var first = String.valueOf(told.getMessage()).lines().findFirst().orElse("");
            LOG.warn("The organisation's provider: {}", first.substring(0, Math.min(300, first.length())));
        }
        return why;
    }
}
