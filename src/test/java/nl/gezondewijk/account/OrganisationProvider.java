package nl.gezondewijk.account;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A provider as organisations have one: a real one (Spring Authorization Server), on this machine. */
public final class OrganisationProvider implements AutoCloseable {
    static final String CLIENT = "gezondewijk";
    static final String SECRET = "geheim van de wijk";

    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final List<RSAKey> keys;
    private final int port;
    private final String back;
    private ConfigurableApplicationContext program;

    /** @param site where it sends people back to */
    public OrganisationProvider(String site) throws Exception {
        keys = new java.util.concurrent.CopyOnWriteArrayList<>(List.of(key()));
        back = site + "/inloggen/organisatie/terug";
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    public void start() {
        program = new SpringApplicationBuilder(Server.class)
                .initializers(context -> ((org.springframework.context.support.GenericApplicationContext) context)
                        .registerBean(OrganisationProvider.class, () -> this))
                .run(
                        "--server.port=" + port,
                        "--server.forward-headers-strategy=none",
                        "--server.servlet.session.cookie.name=provider",
                        "--spring.application.name=provider",
                        "--logging.level.root=warn");
    }

    @Override
    public void close() {
        program.close();
    }

    public void tellTo(DynamicPropertyRegistry settings) {
        settings.add("gezondewijk.provider.name", () -> "GGD Voorbeeld");
        settings.add("gezondewijk.provider.client", () -> CLIENT);
        settings.add("gezondewijk.provider.secret", () -> SECRET);
        settings.add("gezondewijk.provider.issuer", this::issuer);
        settings.add("gezondewijk.provider.authorization", () -> issuer() + "/oauth2/authorize");
        settings.add("gezondewijk.provider.token", () -> issuer() + "/oauth2/token");
        settings.add("gezondewijk.provider.keys", () -> issuer() + "/oauth2/jwks");
        settings.add("gezondewijk.provider.sign-out", () -> issuer() + "/connect/logout");
        settings.add("gezondewijk.provider.domains", () -> "gemeente.example");
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    /** Somebody of the organisation, whose password is their name; and what the provider says of them. */
    public void knows(String name, Map<String, Object> claims) {
        people.put(name, claims);
    }

    /** From now on it signs with another key than the one that it shows. */
    void signsWithAnotherKey() throws Exception {
        keys.addFirst(key());
    }

    void signsWithItsOwnKey() {
        keys.removeFirst();
    }

    private static RSAKey key() throws Exception {
        return new RSAKeyGenerator(2048).keyID("one").generate();
    }

    /** No configuration that a scan would find: it is of this program only. */
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Server {
        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(all -> all.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .csrf(forms -> forms.ignoringRequestMatchers("/login"))
                    .build();
        }

        @Bean
        AuthorizationServerSettings settings(OrganisationProvider provider) {
            return AuthorizationServerSettings.builder()
                    .issuer(provider.issuer())
                    .build();
        }

        @Bean
        RegisteredClientRepository clients(OrganisationProvider provider) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(provider.back)
                    .postLogoutRedirectUri(provider.back.replace("/inloggen/organisatie/terug", "/"))
                    .scope("openid")
                    .scope("email")
                    .clientSettings(ClientSettings.builder()
                            .requireAuthorizationConsent(false)
                            .requireProofKey(true)
                            .build())
                    .build());
        }

        @Bean
        UserDetailsService people(OrganisationProvider provider) {
            return name -> {
                if (!provider.people.containsKey(name)) {
                    throw new org.springframework.security.core.userdetails.UsernameNotFoundException(name);
                }
                return User.withUsername(name).password("{noop}" + name).build();
            };
        }

        /** It shows its last key, and signs with its first. */
        @Bean
        JWKSource<SecurityContext> keys(OrganisationProvider provider) {
            return (selector, context) -> {
                boolean signing = selector.getMatcher().getKeyUses() != null
                        || selector.getMatcher().getAlgorithms() != null;
                var key = signing ? provider.keys.getFirst() : provider.keys.getLast();
                return selector.select(new JWKSet(key));
            };
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(OrganisationProvider provider) {
            return context -> {
                if (context.getTokenType().getValue().equals("id_token")) {
                    var said = new HashMap<>(
                            provider.people.get(context.getPrincipal().getName()));
                    context.getClaims().claims(all -> all.putAll(said));
                }
            };
        }
    }

    static Map<String, Object> mail(String address, boolean verified) {
        return Map.of("email", address, "email_verified", verified);
    }

    static Map<String, Object> twice(Map<String, Object> claims) {
        var more = new HashMap<>(claims);
        more.put("amr", List.copyOf(Set.of("pwd", "mfa")));
        return more;
    }
}
