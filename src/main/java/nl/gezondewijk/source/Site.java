package nl.gezondewijk.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * A publisher's server, asked one thing at a time: it is given time to recover, and never sends us to another server.
 *
 * <p>An answer that breaks off half-way or that cannot be read is asked for again, so whoever reads one must be able to begin
 * anew.
 */
final class Site implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final long LARGEST_ANSWER = 1L << 30;

    private final URI base;
    private final Pace pace;
    private final HttpClient client;
    private long lastRequest;

    Site(URI base, Pace pace) {
        this.base = base;
        this.pace = pace;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
    }

    /** Takes in one answer, perhaps half, perhaps more than once. */
    interface Reading<T> {
        T read(InputStream answer) throws IOException;
    }

    <T> T read(URI address, Reading<T> reading) {
        var own = own(address);
        for (int failures = 1; ; failures++) {
            try {
                return once(own, reading);
            } catch (Passing passing) {
                if (failures == pace.attempts()) {
                    throw new Refused(
                            new Finding(own.toString(), "", String.valueOf(passing.getMessage()), Rule.UNREACHABLE));
                }
                sleep(passing.wait == null ? pace.wait(failures) : shorter(passing.wait, pace.longest()));
            }
        }
    }

    /** The address as it may be asked for: on this server, by the protocol that we began with. */
    private URI own(URI address) {
        var absolute = base.resolve(address);
        boolean upgraded = "https".equals(base.getScheme()) && "http".equals(absolute.getScheme());
        boolean same = base.getHost().equalsIgnoreCase(absolute.getHost())
                && (upgraded
                        ? absolute.getPort() < 0 || absolute.getPort() == 80
                        : port(absolute) == port(base) && base.getScheme().equals(absolute.getScheme()));
        if (!same) {
            throw new Refused(new Finding(base.toString(), "", "", Rule.REFUSED_ADDRESS));
        }
        return upgraded ? URI.create(base.getScheme() + "://" + base.getRawAuthority() + rest(absolute)) : absolute;
    }

    private <T> T once(URI address, Reading<T> reading) throws Passing {
        sleep(Duration.ofNanos(Math.max(0, pace.gap().toNanos() - (System.nanoTime() - lastRequest))));
        lastRequest = System.nanoTime();
        var request = HttpRequest.newBuilder(address)
                .timeout(pace.silence())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            if (!pace.anywhere()) {
                Reach.check(address);
            }
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = new Watched(answer.body(), pace.silence())) {
                check(address, answer);
                boolean packed = answer.headers()
                        .firstValue("Content-Encoding")
                        .orElse("")
                        .equalsIgnoreCase("gzip");
                InputStream content = packed ? new GZIPInputStream(body) : body;
                return reading.read(new Limited(content, LARGEST_ANSWER, () -> LARGEST_ANSWER));
            }
        } catch (StreamConstraintsException tooDeep) {
            throw new Refused(new Finding(
                    address.toString(), "", "an answer nested too deep or with too long a part", Rule.DAMAGED));
        } catch (JacksonException unreadable) {
            throw passing(address, "an answer that cannot be read", unreadable);
        } catch (UnknownHostException | ConnectException away) {
            throw passing(address, "no connection", away);
        } catch (HttpTimeoutException silent) {
            throw passing(address, "no answer in time", silent);
        } catch (IOException broken) {
            throw passing(address, "an answer that breaks off", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Intake.Stopped();
        }
    }

    private static void check(URI address, HttpResponse<?> answer) throws Passing {
        int status = answer.statusCode();
        if (status == 429 || status >= 500) {
            throw new Passing("status " + status, asked(answer.headers()));
        }
        if (status == 404 || status == 400) {
            throw new Refused(new Finding(address.toString(), "", "status " + status, Rule.NOT_THE_TABLE));
        }
        if (status != 200) {
            throw new Refused(new Finding(address.toString(), "", "status " + status, Rule.REFUSED_ADDRESS));
        }
    }

    /** What the server said, or what the JDK says of it, is for the log alone. */
    private static Passing passing(URI address, String kind, Exception cause) {
        LOG.debug("{}: {}", address, kind, cause);
        return new Passing(kind, null);
    }

    /** What the server asks for in Retry-After: seconds, or a moment. */
    private static @org.jspecify.annotations.Nullable Duration asked(HttpHeaders headers) {
        var text = headers.firstValue("Retry-After").orElse("").strip();
        if (text.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            var until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(Instant.now(), until).isNegative() ? null : Duration.between(Instant.now(), until);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Intake.Stopped();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
    }

    private static String rest(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** What may be over when we ask again. */
    private static final class Passing extends Exception {
        private final transient @org.jspecify.annotations.Nullable Duration wait;

        Passing(String message, @org.jspecify.annotations.Nullable Duration wait) {
            super(message);
            this.wait = wait;
        }
    }
}
