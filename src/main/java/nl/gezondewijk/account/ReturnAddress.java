package nl.gezondewijk.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where someone wanted to be when they had to sign in first: a path of ours and of nobody else. */
record ReturnAddress(String path) {
    static final String PARAMETER = "terug";
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[!-~&&[^\\\\{}]]*");
    private static final ReturnAddress OWN_ACCOUNT = new ReturnAddress("/account");

    ReturnAddress {
        if (!isOurs(path)) {
            throw new IllegalArgumentException("not a path of ours: '" + path + "'");
        }
    }

    /** What came along in a form or an address; anything else than a path of ours leads to one's own account. */
    static ReturnAddress in(String typed) {
        return isOurs(typed) ? new ReturnAddress(typed) : OWN_ACCOUNT;
    }

    /** The page of this request; one that changes something is not done over. */
    static ReturnAddress of(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return request.getMethod().equals("GET") ? in(request.getRequestURI() + query) : OWN_ACCOUNT;
    }

    String asQuery() {
        return "?" + PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static boolean isOurs(String path) {
        return path.length() <= 2_000
                && LOCAL.matcher(path).matches()
                && !path.startsWith("/inloggen")
                && !path.startsWith("/uitloggen");
    }
}
