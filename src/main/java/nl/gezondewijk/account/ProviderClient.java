package nl.gezondewijk.account;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Our end of the line to the organisation's provider, put together of the parts of Spring Security.
 *
 * @param registration as what we are known there
 * @param check fetches what the provider signed in exchange for a code, and holds it against its keys and against what we asked
 */
record ProviderClient(ClientRegistration registration, OidcAuthorizationCodeAuthenticationProvider check) {
    static final String ID = "organisatie";
    /** What stands between somebody and their page; a provider that needs longer is as good as away. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    ProviderClient(ProviderSettings settings, String back) {
        this(registration(settings, back), settings.keys());
    }

    private ProviderClient(ClientRegistration registration, String keys) {
        this(registration, check(registration, keys));
    }

    private static ClientRegistration registration(ProviderSettings settings, String back) {
        return ClientRegistration.withRegistrationId(ID)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .issuerUri(settings.issuer())
                .authorizationUri(settings.authorization())
                .tokenUri(settings.token())
                .jwkSetUri(settings.keys())
                .redirectUri(back)
                .scope("openid", "email")
                .build();
    }

    /** All that we want to know is in what the provider signed: no more is asked of it. */
    private static OidcAuthorizationCodeAuthenticationProvider check(ClientRegistration registration, String keys) {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder()
                .requestFactory(line())
                .configureMessageConverters(forms -> forms.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        var check = new OidcAuthorizationCodeAuthenticationProvider(
                codes, heard -> new DefaultOidcUser(Set.of(), heard.getIdToken()));
        var decoder = decoder(registration, keys);
        check.setJwtDecoderFactory(of -> decoder);
        return check;
    }

    /** The signatures that providers use; never one with a shared secret, nor none. */
    private static JwtDecoder decoder(ClientRegistration registration, String keys) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(line()))
                .jwsAlgorithms(known -> known.addAll(
                        List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    private static JdkClientHttpRequestFactory line() {
        var line = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        line.setReadTimeout(PATIENCE);
        return line;
    }
}
