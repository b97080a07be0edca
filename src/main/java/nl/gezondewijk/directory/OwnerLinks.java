package nl.gezondewijk.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.gezondewijk.seal.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by which owners without an account say that an entry is right or what is not; each works once, and only its hash is kept. */
@Component
class OwnerLinks {
    static final Duration VALID = Duration.ofDays(45);

    private final JdbcClient db;
    private final Entries entries;
    private final Clock clock;

    OwnerLinks(JdbcClient db, Entries entries, Clock clock) {
        this.db = db;
        this.entries = entries;
        this.clock = clock;
    }

    /** What a token opens. */
    sealed interface Opened {
        record Open(Entry entry) implements Opened {}

        /** It did its work. */
        record Used() implements Opened {}

        record Expired() implements Opened {}

        /** It never was, or a newer one took its place. */
        record Unknown() implements Opened {}
    }

    /** A new token; an older one of the same entry that was not used stops working. */
    @Transactional
    public String make(UUID entry) {
        db.sql("DELETE FROM directory.link WHERE service = :id AND used_at IS NULL")
                .param("id", entry)
                .update();
        var token = Secret.token();
        db.sql("INSERT INTO directory.link (token_hash, service, expires_at) VALUES (:hash, :id, :expires)")
                .param("hash", Secret.hash(token))
                .param("id", entry)
                .param("expires", now().plus(VALID))
                .update();
        return token;
    }

    private record Row(UUID entry, boolean used, boolean over) {}

    Opened open(String token) {
        return db.sql("SELECT service, used_at, expires_at FROM directory.link WHERE token_hash = :hash")
                .param("hash", Secret.hash(token))
                .query((row, number) -> new Row(
                        row.getObject("service", UUID.class),
                        row.getObject("used_at") != null,
                        row.getObject("expires_at", OffsetDateTime.class).isBefore(now())))
                .optional()
                .map(this::opened)
                .orElseGet(Opened.Unknown::new);
    }

    private Opened opened(Row row) {
        if (row.used) {
            return new Opened.Used();
        }
        return row.over
                ? new Opened.Expired()
                : entries.find(row.entry).<Opened>map(Opened.Open::new).orElseGet(Opened.Unknown::new);
    }

    /** Of two who use it at once, the first one does: false for the other. */
    boolean use(String token) {
        return db.sql(
                                "UPDATE directory.link SET used_at = :now WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now")
                        .param("now", now())
                        .param("hash", Secret.hash(token))
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
