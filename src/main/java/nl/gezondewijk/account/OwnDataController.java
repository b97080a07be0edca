package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.KnownOf;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of somebody, for them to take along (articles 15 and 20 of the GDPR). */
@Controller
@ConditionalOnWebApplication
@OpenTo(Audience.SIGNED_IN)
class OwnDataController {
    private final Accounts accounts;
    private final Sessions sessions;
    private final SecondStep second;
    private final Identities identities;
    private final KnownOf known;
    private final Trail trail;
    private final Passkeys passkeys;
    private final JsonMapper json;

    OwnDataController(
            Accounts accounts,
            Sessions sessions,
            SecondStep second,
            Identities identities,
            KnownOf known,
            Trail trail,
            Passkeys passkeys,
            JsonMapper json) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.second = second;
        this.identities = identities;
        this.known = known;
        this.trail = trail;
        this.passkeys = passkeys;
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    @GetMapping("/account/gegevens.json")
    ResponseEntity<byte[]> take(Actor reader, HttpServletRequest request) {
        var account = accounts.get(Account.Id.of(reader));
        trail.record(reader, "account.taken-along", reader.reference(), Outcome.DONE, request.getRemoteAddr());
        var all = new LinkedHashMap<String, Object>();
        all.put("account", account(account));
        all.put(
                "ingelogdOp",
                sessions.list(account.id(), request).stream()
                        .map(OwnDataController::session)
                        .toList());
        all.putAll(known.list(reader));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mijn-gegevens.json\"")
                .body(json.writeValueAsBytes(all));
    }

    private Map<String, Object> account(Account account) {
        var own = new LinkedHashMap<String, Object>();
        own.put("nummer", account.id().toString());
        own.put("naam", account.name());
        own.put("email", account.email().value());
        own.put("organisatie", account.organisation());
        own.put("rol", account.role().name());
        own.put("laatstIngelogd", account.signedInAt().map(Object::toString).orElse(""));
        own.put("appMetCodes", second.hasCodes(account));
        own.put(
                "passkeys",
                passkeys.list(account.id()).stream()
                        .map(one -> Map.of(
                                "naam",
                                one.name(),
                                "gemaakt",
                                one.madeAt().toString(),
                                "laatstGebruikt",
                                one.usedAt().map(Object::toString).orElse("")))
                        .toList());
        own.put(
                "bijDeOrganisatie",
                identities.list(account.id()).stream()
                        .map(known -> Map.of(
                                "waar",
                                known.identity().issuer(),
                                "als",
                                known.identity().subject(),
                                "sinds",
                                known.since().toString()))
                        .toList());
        return own;
    }

    private static Map<String, Object> session(Sessions.Open one) {
        return Map.of(
                "browser",
                one.browser(),
                "sinds",
                one.since().toString(),
                "laatstGebruikt",
                one.usedAt().toString());
    }
}
