package nl.gezondewijk.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Someone with a browser: keeps the cookies that they get, and sends them along. */
public class Visitor {
    public static final String PASSWORD = "vier losse woorden hier";

    /** Each comes from an address of their own: what one does wrong is not held against another. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MockMvcTester mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public Visitor(MockMvcTester mvc) {
        this(mvc, addressOf(COUNT.getAndIncrement()));
    }

    public Visitor(MockMvcTester mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    private static String addressOf(int number) {
        return "198.%d.%d.%d".formatted(18 + number / 62_500 % 2, number / 250 % 250, 1 + number % 250);
    }

    /** Someone else who got hold of the same cookies. */
    Visitor twin() {
        var twin = new Visitor(mvc, address);
        twin.cookies.putAll(cookies);
        return twin;
    }

    public MvcTestResult get(String uri) {
        return keep(mvc.get().uri(java.net.URI.create(uri)).with(this::from).exchange());
    }

    /** Follows a link on a page, as browsers tell it. */
    MvcTestResult follow(String page, String uri) {
        return keep(mvc.get()
                .uri(java.net.URI.create(uri))
                .with(this::from)
                .header("Referer", page)
                .exchange());
    }

    /** Sends a form with its token, as the page has it. */
    public MvcTestResult post(String uri, String... fields) {
        return keep(form(uri, fields).with(csrf()).exchange());
    }

    /** Sends a form with a file and its token. */
    public MvcTestResult send(String uri, MockMultipartFile file, String... fields) {
        var request =
                mvc.post().uri(java.net.URI.create(uri)).multipart().file(file).with(this::from);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return keep(request.with(csrf()).with(sent -> lengthOf(file, sent)).exchange());
    }

    /** A browser tells how long a form with a file is. */
    private static MockHttpServletRequest lengthOf(MockMultipartFile file, MockHttpServletRequest sent) {
        sent.setContent(new byte[(int) file.getSize()]);
        return sent;
    }

    /** Sends what another site would send. */
    public MvcTestResult postWithoutToken(String uri, String... fields) {
        return keep(form(uri, fields).exchange());
    }

    public MvcTestResult signIn(String email, String password) {
        return post("/inloggen", "email", email, "password", password);
    }

    public String session() {
        return cookies.containsKey("sessie") ? cookies.get("sessie").getValue() : "";
    }

    private MockMvcTester.MockMvcRequestBuilder form(String uri, String... fields) {
        var request = mvc.post().uri(java.net.URI.create(uri)).with(this::from);
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private org.springframework.mock.web.MockHttpServletRequest from(
            org.springframework.mock.web.MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        if (!cookies.isEmpty()) {
            request.setCookies(cookies.values().toArray(Cookie[]::new));
        }
        return request;
    }

    private MvcTestResult keep(MvcTestResult result) {
        for (var cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }
}
