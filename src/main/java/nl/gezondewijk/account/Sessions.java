package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gezondewijk.seal.Secret;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Who is signed in, where; a session holds no more than whose it is and how they came in, so that nothing in it can be out of date. */
@Component
@ConditionalOnWebApplication
class Sessions {
    /** However busy: a page that refreshes itself would keep a session alive for ever. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String HALF = "half";
    private static final String PROOF = "proof";
    private static final String ISSUER = "issuer";
    private static final String SUBJECT = "subject";
    private static final String BROWSER = "browser";
    /** Long enough to find a phone. */
    private static final Duration FOR_SECOND_STEP = Duration.ofMinutes(10);

    private final FindByIndexNameSessionRepository<? extends Session> kept;
    private final Accounts accounts;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<? extends Session> kept, Accounts accounts, Clock clock) {
        this.kept = kept;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** From here on this browser is signed in, always under a new session id. */
    void open(HttpServletRequest request, Account account, Proof proof) {
        var session = fresh(request);
        session.setAttribute(ACCOUNT, account.id().toString());
        session.setAttribute(PROOF, proof.name());
        session.setAttribute(
                BROWSER, Browser.of(request.getHeader("User-Agent")).toString());
    }

    /**
     * The first step is done; nobody is signed in yet.
     *
     * @param fresh as whom the provider will know them once the second is done too
     */
    void openHalf(HttpServletRequest request, Account account, Proof proof, Optional<Identity> fresh) {
        var session = fresh(request);
        session.setMaxInactiveInterval((int) FOR_SECOND_STEP.toSeconds());
        session.setAttribute(HALF, account.id().toString());
        session.setAttribute(PROOF, proof.name());
        fresh.ifPresent(identity -> {
            session.setAttribute(ISSUER, identity.issuer());
            session.setAttribute(SUBJECT, identity.subject());
        });
    }

    /** Who still has to take the second step. */
    Optional<Half> findHalf(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(HALF) instanceof String id
                ? accounts.find(new Account.Id(UUID.fromString(id)))
                        .filter(account -> !account.ended())
                        .map(account -> new Half(account, proof(session), fresh(session)))
                : Optional.empty();
    }

    /** How who is signed in here showed who they are. */
    Proof proof(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Proof.PASSWORD : proof(session);
    }

    /** A session of before this was kept began with a password. */
    private static Proof proof(HttpSession session) {
        return session.getAttribute(PROOF) instanceof String proof ? Proof.valueOf(proof) : Proof.PASSWORD;
    }

    private static Optional<Identity> fresh(HttpSession session) {
        return session.getAttribute(ISSUER) instanceof String issuer
                        && session.getAttribute(SUBJECT) instanceof String subject
                ? Optional.of(new Identity(issuer, subject))
                : Optional.empty();
    }

    static HttpSession fresh(HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        return request.getSession(true);
    }

    /** Whose request this is, if theirs is an account that may still sign in. */
    Optional<Account> find(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String id)) {
            return Optional.empty();
        }
        var account =
                isTooOld(session) ? Optional.<Account>empty() : accounts.find(new Account.Id(UUID.fromString(id)));
        if (account.isEmpty() || account.get().ended()) {
            session.invalidate();
            return Optional.empty();
        }
        return account;
    }

    List<Open> list(Account.Id account, HttpServletRequest request) {
        var own = request.getSession(false);
        return kept.findByPrincipalName(account.toString()).values().stream()
                .map(session -> new Open(
                        key(session.getId()),
                        session.getAttributeOrDefault(BROWSER, ""),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        own != null && own.getId().equals(session.getId())))
                .sorted(Comparator.comparing(Open::own)
                        .thenComparing(Open::usedAt)
                        .reversed())
                .toList();
    }

    /** Ends one session of this account. */
    void end(Account.Id account, String key) {
        kept.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> key(id).equals(key))
                .forEach(kept::deleteById);
    }

    void endAll(Account.Id account) {
        kept.findByPrincipalName(account.toString()).keySet().forEach(kept::deleteById);
    }

    private boolean isTooOld(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isBefore(clock.instant());
    }

    /** The id itself is a secret, even on its owner's page. */
    private static String key(String id) {
        return Secret.hash(id).substring(0, 32);
    }

    /** Somebody between the two steps. */
    record Half(Account account, Proof proof, Optional<Identity> fresh) {}

    /** A session that goes on. */
    record Open(String key, String browser, Instant since, Instant usedAt, boolean own) {}
}
