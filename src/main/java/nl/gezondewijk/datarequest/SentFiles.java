package nl.gezondewijk.datarequest;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.contribution.HandIn.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came by links, taken or not: who has a link may send some files, and not fill the disk of who asked. */
@Component
class SentFiles {
    static final int MOST_AN_HOUR = 10;
    static final long BYTES_A_DAY = 300_000_000;
    static final Duration HOUR = Duration.ofHours(1);
    static final Duration DAY = Duration.ofDays(1);

    private static final Refused TOO_MANY = new Refused("datarequest.limit.files", List.of());
    private static final Refused TOO_MUCH = new Refused("datarequest.limit.bytes", List.of());

    private final JdbcClient db;
    private final Clock clock;

    SentFiles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    private record Sent(long files, long bytes) {}

    /** Counts a file before it is read; empty when it may be. */
    @Transactional
    Optional<Refused> count(int request, long bytes) {
        db.sql("SELECT id FROM datarequest.request WHERE id = :request FOR UPDATE") // two files at once are two
                .param("request", request)
                .query(Integer.class)
                .single();
        forget(request);
        if (sent(request, HOUR).files() >= MOST_AN_HOUR) {
            return Optional.of(TOO_MANY);
        }
        if (sent(request, DAY).bytes() + bytes > BYTES_A_DAY) {
            return Optional.of(TOO_MUCH);
        }
        db.sql("INSERT INTO datarequest.sent (request, at, bytes) VALUES (:request, :now, :bytes)")
                .param("request", request)
                .param("now", ago(Duration.ZERO))
                .param("bytes", bytes)
                .update();
        return Optional.empty();
    }

    private Sent sent(int request, Duration within) {
        return db.sql("""
                        SELECT count(*) AS files, coalesce(sum(bytes), 0) AS bytes FROM datarequest.sent
                        WHERE request = :request AND at > :since
                        """)
                .param("request", request)
                .param("since", ago(within))
                .query(Sent.class)
                .single();
    }

    private void forget(int request) {
        db.sql("DELETE FROM datarequest.sent WHERE request = :request AND at <= :since")
                .param("request", request)
                .param("since", ago(DAY))
                .update();
    }

    private OffsetDateTime ago(Duration time) {
        return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
    }
}
