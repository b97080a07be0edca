package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.account.AskProvider.Why;
import nl.gezondewijk.account.SignInByProvider.Answer;
import nl.gezondewijk.account.Trips.Trip;
import nl.gezondewijk.page.OpenTo;
import nl.gezondewijk.page.OpenTo.Audience;
import nl.gezondewijk.page.Site;
import nl.gezondewijk.seal.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/** Leads people to the organisation's own provider, and takes them in when they come back. */
@Controller
@ConditionalOnWebApplication
@OpenTo(Audience.EVERYONE)
class ProviderController {
    static final String PATH = "/inloggen/organisatie";
    static final String BACK = PATH + "/terug";

    private final AskProvider provider;
    private final SignInByProvider signIn;
    private final NetworkLimit network;
    private final ComeIn comeIn;
    private final Site site;
    private final CsrfTokenRepository formTokens;

    ProviderController(
            AskProvider provider,
            SignInByProvider signIn,
            NetworkLimit network,
            ComeIn comeIn,
            Site site,
            CsrfTokenRepository formTokens) {
        this.provider = provider;
        this.signIn = signIn;
        this.network = network;
        this.comeIn = comeIn;
        this.site = site;
        this.formTokens = formTokens;
    }

    @GetMapping(PATH)
    String begin(
            @RequestParam(name = ReturnAddress.PARAMETER, defaultValue = "") String next,
            @Nullable Principal reader,
            HttpServletRequest request) {
        return reader == null
                ? begin(ReturnAddress.in(next), Optional.empty(), request)
                : "redirect:" + ReturnAddress.in(next).path();
    }

    /**
     * For who was invited, or lost a password: the link shows for which account. Only from our own page, which says whose account it
     * is: somebody who followed a link of a stranger would connect themselves to the account of that stranger.
     */
    @GetMapping(InvitationController.PATH + "/{token}/organisatie")
    String beginWithLink(@PathVariable String token, HttpServletRequest request) {
        return !isFromOurPage(request)
                ? "redirect:" + InvitationController.PATH + "/"
                        + UriUtils.encodePathSegment(token, StandardCharsets.UTF_8)
                : begin(ReturnAddress.in(""), Optional.of(Secret.hash(token)), request);
    }

    /** A provider sends people back with a plain link, so this is no form; what we asked stands in their session, for one answer. */
    @GetMapping(BACK)
    String back(
            @RequestParam Map<String, String> said,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        mustBeThere();
        var trip = Trips.take(request);
        if (trip.isEmpty()) {
            return failed(Why.STALE.name(), HttpStatus.BAD_REQUEST, response, model);
        }
        if (!network.take(request.getRemoteAddr())) {
            return failed("TOO_OFTEN", HttpStatus.TOO_MANY_REQUESTS, response, model);
        }
        return switch (provider.hear(trip.get().asked(), said)) {
            case AskProvider.Answer.Heard(Vouched vouched) -> welcome(vouched, trip.get(), request, response, model);
            case AskProvider.Answer.Nothing(Why why) -> failed(why.name(), status(why), response, model);
        };
    }

    /** As browsers tell it; older ones, and those without https, only name the page. */
    private boolean isFromOurPage(HttpServletRequest request) {
        var told = request.getHeader("Sec-Fetch-Site");
        var page = request.getHeader(HttpHeaders.REFERER);
        return told != null
                ? told.equals("same-origin")
                : page != null
                        && site.address()
                                .filter(address -> page.startsWith(address + "/"))
                                .isPresent();
    }

    private String begin(ReturnAddress next, Optional<String> link, HttpServletRequest request) {
        mustBeThere();
        var asked = provider.begin(request);
        Trips.begin(request, new Trip(asked, next.path(), link));
        return "redirect:" + asked.getAuthorizationRequestUri();
    }

    private String welcome(
            Vouched vouched, Trip trip, HttpServletRequest request, HttpServletResponse response, Model model) {
        return switch (signIn.answer(vouched, trip.link(), request.getRemoteAddr())) {
            case Answer.Welcome(Account account, Optional<Identity> fresh) -> {
                network.giveBack(request.getRemoteAddr());
                formTokens.saveToken(null, request, response); // a new reader, a new token
                var proof = vouched.twofold() ? Proof.PROVIDER_AND_MORE : Proof.PROVIDER;
                yield comeIn.afterFirst(request, account, proof, fresh, ReturnAddress.in(trip.next()));
            }
            case Answer.Unknown() -> failed("UNKNOWN", HttpStatus.FORBIDDEN, response, model);
            case Answer.Other() -> failed("OTHER", HttpStatus.FORBIDDEN, response, model);
        };
    }

    private String failed(String why, HttpStatus status, HttpServletResponse response, Model model) {
        response.setStatus(status.value());
        model.addAttribute("why", why);
        model.addAttribute("provider", provider.findName().orElse(""));
        return "account/provider";
    }

    private static HttpStatus status(Why why) {
        return switch (why) {
            case CANCELLED, STALE -> HttpStatus.BAD_REQUEST;
            case AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
            case WRONG -> HttpStatus.BAD_GATEWAY;
        };
    }

    private void mustBeThere() {
        if (provider.findName().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
