package nl.gezondewijk.account;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the organisation's own provider is (OpenID Connect), and as what we are known there.
 *
 * <p>All addresses are given, and none is looked up: the program starts while the provider is away.
 *
 * @param name of the organisation, as on the button
 * @param issuer as it stands in what the provider signs
 * @param signOut where people sign out of the provider itself; empty where it has no such page
 * @param domains of which the provider hands out the e-mail addresses itself; of others its word is not taken
 * @param strong what the provider calls a sign-in with two factors ({@code acr})
 */
@Component
record ProviderSettings(
        @Value("${gezondewijk.provider.name:}") String name,
        @Value("${gezondewijk.provider.client:}") String client,
        @Value("${gezondewijk.provider.secret:}") String secret,
        @Value("${gezondewijk.provider.issuer:}") String issuer,
        @Value("${gezondewijk.provider.authorization:}") String authorization,
        @Value("${gezondewijk.provider.token:}") String token,
        @Value("${gezondewijk.provider.keys:}") String keys,
        @Value("${gezondewijk.provider.sign-out:}") String signOut,
        @Value("${gezondewijk.provider.domains:}") Set<String> domains,
        @Value("${gezondewijk.provider.strong:}") Set<String> strong,
        @Value("${gezondewijk.provider.second-step:TOLD}") SecondStep secondStep) {

    /** Who sees to the second step of who comes in by the provider. */
    enum SecondStep {
        /** The provider when it tells that it did; else we do. */
        TOLD,
        /** The provider, always: its operator made it so. */
        PROVIDER,
        /** We do, always. */
        OURS
    }

    ProviderSettings {
        var needed = new LinkedHashMap<String, String>();
        needed.put("NAME", name);
        needed.put("CLIENT", client);
        needed.put("SECRET", secret);
        needed.put("ISSUER", issuer);
        needed.put("AUTHORIZATION", authorization);
        needed.put("TOKEN", token);
        needed.put("KEYS", keys);
        var missing = needed.entrySet().stream()
                .filter(one -> one.getValue().isBlank())
                .map(one -> "GEZONDEWIJK_OIDC_" + one.getKey())
                .toList();
        if (!missing.isEmpty() && missing.size() < needed.size()) {
            throw new IllegalArgumentException(
                    "a provider to sign in with was given, but not all of it; set also " + String.join(", ", missing));
        }
        for (var address : new String[] {authorization, token, keys, signOut}) {
            if (!address.isBlank() && !isSafe(URI.create(address))) {
                throw new IllegalArgumentException("an address of the provider begins with https://; not '" + address
                        + "' (http:// goes for this machine only)");
            }
        }
        domains = Set.copyOf(domains);
        strong = Set.copyOf(strong);
    }

    boolean isThere() {
        return !client.isBlank();
    }

    /** Whether the provider hands this address out, so that it knows whose it is. */
    boolean vouchesFor(Email email) {
        return domains.contains(email.value().substring(email.value().indexOf('@') + 1));
    }

    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme())
                        && Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost()));
    }

    /** Never with the secret. */
    @Override
    public String toString() {
        return name + " " + issuer;
    }
}
