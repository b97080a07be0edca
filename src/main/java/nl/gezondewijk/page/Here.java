package nl.gezondewijk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.BindStatus;
import org.springframework.web.servlet.support.RequestContext;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a page is being read: the language, the address, and by whom. Every template has one. */
public final class Here extends Language {
    private final RequestContext context;
    private final HttpServletRequest request;
    private final Banner banner;

    Here(RequestContext context, HttpServletRequest request, Banner banner) {
        super(context.getMessageSource(), context.getLocale());
        this.context = context;
        this.request = request;
        this.banner = banner;
    }

    /** The name of who is signed in. */
    public Optional<String> reader() {
        return Optional.ofNullable(request.getUserPrincipal()).map(java.security.Principal::getName);
    }

    public boolean may(OpenTo.Audience audience) {
        return request.isUserInRole(audience.name());
    }

    /** True when a script of the page asks for a part of it, not a reader for the whole. */
    public boolean isPartial() {
        return "true".equals(request.getHeader("HX-Request"));
    }

    public Optional<String> banner() {
        return banner.message().map(this::say);
    }

    public String path() {
        return String.valueOf(
                request.getAttribute("jakarta.servlet.forward.request_uri") == null
                        ? request.getRequestURI()
                        : request.getAttribute("jakarta.servlet.forward.request_uri"));
    }

    /** This same page in the other language. */
    public String inOtherLanguage() {
        return with(Languages.PARAMETER, english() ? "nl" : "en");
    }

    /** Whether a parameter is in this page's address. */
    public boolean asks(String parameter) {
        return request.getParameter(parameter) != null;
    }

    /** This page's address with one parameter set anew, or taken away by null. */
    public String with(String parameter, @Nullable String value) {
        var url = UriComponentsBuilder.fromPath(path());
        var query = request.getQueryString();
        if (query != null && !path().equals("/error")) {
            url.query(query);
        }
        if (value == null) {
            url.replaceQueryParam(parameter);
        } else {
            url.replaceQueryParam(parameter, value);
        }
        if (!parameter.equals(Languages.PARAMETER)) {
            url.replaceQueryParam(Languages.PARAMETER);
        }
        return url.build().toUriString();
    }

    /** What a form takes along unseen: the token against forged requests. */
    public Map<String, String> hiddenFields() {
        return HiddenFields.of(context);
    }

    /** What a field of a form holds, and what is wrong with it. */
    public BindStatus field(String path) {
        return context.getBindStatus(path);
    }
}
