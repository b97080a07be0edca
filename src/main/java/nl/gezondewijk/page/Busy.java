package nl.gezondewijk.page;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** More is asked than can be done soon; says when to ask again. */
public final class Busy extends ResponseStatusException {
    private static final Duration AGAIN = Duration.ofMinutes(1);

    public Busy(String with) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "busy with " + with);
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(AGAIN.toSeconds()));
        return headers;
    }
}
