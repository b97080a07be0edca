package nl.gezondewijk.account;

import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gezondewijk.page.Site;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser is asked about passkeys, and whether what it answers is right (WebAuthn). A passkey is for the address of the site
 * as its operator gave it, whatever a request says; it must know its owner (by finger, face or pin), and bring their name itself.
 */
@Component
class CheckPasskey {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final KeptPasskeys kept;
    private final Optional<PublicKeyCredentialRpEntity> site;
    private final Optional<Webauthn4JRelyingPartyOperations> library;

    CheckPasskey(PasskeyOwners owners, KeptPasskeys kept, Site site) {
        this.kept = kept;
        var address = site.address().map(URI::create);
        this.site = address.map(uri -> PublicKeyCredentialRpEntity.builder()
                .id(uri.getHost())
                .name("Gezonde Wijk")
                .build());
        this.library = address.map(uri -> new Webauthn4JRelyingPartyOperations(
                owners, kept, this.site.orElseThrow(), Set.of(uri.getScheme() + "://" + uri.getAuthority())));
    }

    /** Whether the site knows its own address; without it there are no passkeys. */
    boolean isPossible() {
        return library.isPresent();
    }

    static String challenge() {
        return Bytes.random().toBase64UrlString();
    }

    /** What the browser is asked for a new passkey, as JSON. */
    String askNew(Account account, String challenge) {
        return JSON.writeValueAsString(wanted(account, challenge));
    }

    /** Keeps a new passkey when the answer is right. */
    boolean keep(Account account, String challenge, String name, String answer) {
        try {
            var made = JSON.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            if (made == null || made.getResponse() == null || made.getResponse().getAttestationObject() == null) {
                return false;
            }
            library.orElseThrow()
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            wanted(account, challenge), new RelyingPartyPublicKey(made, name)));
            return true;
        } catch (JacksonException | IllegalArgumentException | WebAuthnException wrong) {
            return false;
        }
    }

    /** What the browser is asked to sign in, as JSON. @param of whose passkeys will do; empty for anybody's */
    String ask(Optional<Account> of, String challenge) {
        return JSON.writeValueAsString(asked(of, challenge));
    }

    /** The passkey that an answer speaks of; nothing is checked yet. */
    Optional<Bytes> findCredential(String answer) {
        return read(answer).map(PublicKeyCredential::getRawId);
    }

    boolean isRight(Account owner, Optional<Account> of, String challenge, String answer) {
        return read(answer)
                .filter(said -> isOf(owner, said.getResponse()))
                .filter(said -> isSigned(asked(of, challenge), said))
                .isPresent();
    }

    private boolean isSigned(
            PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> said) {
        try {
            library.orElseThrow().authenticate(new RelyingPartyAuthenticationRequest(asked, said));
            return true;
        } catch (IllegalArgumentException | WebAuthnException wrong) {
            return false;
        }
    }

    /** Whose the authenticator says it is, where it says so. */
    private static boolean isOf(Account owner, AuthenticatorAssertionResponse said) {
        return said.getUserHandle() == null || said.getUserHandle().equals(PasskeyOwners.handle(owner.id()));
    }

    private static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> read(String answer) {
        try {
            return Optional.ofNullable(JSON.readValue(
                            answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {}))
                    .filter(CheckPasskey::isWhole);
        } catch (JacksonException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    /** The library takes for granted that nothing is missing. */
    private static boolean isWhole(PublicKeyCredential<AuthenticatorAssertionResponse> said) {
        var response = said.getResponse();
        return Stream.of(
                        Optional.ofNullable(said.getRawId()),
                        Optional.ofNullable(response).map(AuthenticatorAssertionResponse::getAuthenticatorData),
                        Optional.ofNullable(response).map(AuthenticatorAssertionResponse::getClientDataJSON),
                        Optional.ofNullable(response).map(AuthenticatorAssertionResponse::getSignature))
                .allMatch(Optional::isPresent);
    }

    private PublicKeyCredentialCreationOptions wanted(Account account, String challenge) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(site.orElseThrow())
                .user(PasskeyOwners.owner(account))
                .challenge(Bytes.fromBase64(challenge))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(known(Optional.of(account)))
                .timeout(PATIENCE)
                .build();
    }

    private PublicKeyCredentialRequestOptions asked(Optional<Account> of, String challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(site.orElseThrow().getId())
                .challenge(Bytes.fromBase64(challenge))
                .allowCredentials(known(of))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(PATIENCE)
                .build();
    }

    private List<PublicKeyCredentialDescriptor> known(Optional<Account> of) {
        return of.map(account -> kept.findByUserId(PasskeyOwners.handle(account.id()))).stream()
                .flatMap(List::stream)
                .map(CheckPasskey::described)
                .toList();
    }

    private static PublicKeyCredentialDescriptor described(CredentialRecord one) {
        return PublicKeyCredentialDescriptor.builder()
                .id(one.getCredentialId())
                .transports(one.getTransports())
                .build();
    }
}
