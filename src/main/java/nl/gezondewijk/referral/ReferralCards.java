package nl.gezondewijk.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All cards that were made. */
@Component
class ReferralCards {
    static final int MOST_A_DAY = 200;
    private static final String ALL = """
            SELECT c.id, c.approach, c.code_end, c.activity, c.url, c.dates, c.contact, c.made_at, c.outcome, c.ticked_on
            FROM referral.card c
            """;

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    ReferralCards(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
    }

    /** Gives the code, which is known from the card alone; none for who made more today than anybody hands out. */
    @Transactional
    Optional<Code> make(Approach approach, Card.Activity activity, Actor by, String origin) {
        long today = db.sql("SELECT count(*) FROM referral.card c WHERE c.made_by = :by AND c.made_at > :since")
                .param("by", by.reference())
                .param("since", utc(clock.instant().minus(Duration.ofDays(1))))
                .query(Long.class)
                .single();
        if (today >= MOST_A_DAY) {
            return Optional.empty();
        }
        var code = Code.drawn();
        insert(approach, activity, code, by);
        trail.record(by, "referral.made", approach.reference(), Outcome.DONE, origin);
        return Optional.of(code);
    }

    private void insert(Approach approach, Card.Activity activity, Code code, Actor by) {
        db.sql("""
                        INSERT INTO referral.card (approach, code_hash, code_end, activity, url, dates, contact, made_by, made_at)
                        VALUES (:approach, :hash, :end, :activity, :url, :dates, :contact, :by, :now)
                        """)
                .param("approach", approach.id())
                .param("hash", code.hash())
                .param("end", code.end())
                .param("activity", activity.title())
                .param("url", activity.url())
                .param("dates", activity.dates())
                .param("contact", activity.contact())
                .param("by", by.reference())
                .param("now", utc(clock.instant()))
                .update();
    }

    Optional<Card> find(Code code) {
        return db.sql(ALL + "WHERE c.code_hash = :hash")
                .param("hash", code.hash())
                .query(ReferralCards::card)
                .optional();
    }

    /** Those that somebody made for an approach, the newest first. */
    List<Card> listOf(Approach approach, Actor by) {
        return db.sql(ALL + "WHERE c.approach = :approach AND c.made_by = :by ORDER BY c.id DESC LIMIT 500")
                .param("approach", approach.id())
                .param("by", by.reference())
                .query(ReferralCards::card)
                .list();
    }

    /** A tick may be put right; the last one counts, and the same again is none. */
    @Transactional
    void tick(Card card, Card.Outcome outcome) {
        if (card.tick().filter(before -> before.outcome() == outcome).isPresent()) {
            return;
        }
        db.sql("UPDATE referral.card SET outcome = :outcome, ticked_on = :today WHERE id = :id")
                .param("outcome", outcome.name())
                .param("today", Days.today(clock))
                .param("id", card.id())
                .update();
        // it may be the resident's own telephone, so the trail does not say from where it came
        trail.record(Actor.NOBODY, "referral.ticked", "approach:" + card.approach(), Outcome.DONE, Trail.MACHINE);
    }

    /** Of the cards made in the year behind us. */
    Tally tally(Approach approach) {
        var counts = new LinkedHashMap<String, Map<Tally.Kind, Long>>();
        db.sql("""
                        SELECT c.made_by, coalesce(c.outcome, 'OPEN') AS kind, count(*) AS number
                        FROM referral.card c WHERE c.approach = :approach AND c.made_at > :since GROUP BY 1, 2
                        """)
                .param("approach", approach.id())
                .param("since", utc(clock.instant().minus(Duration.ofDays(365))))
                .query(row -> {
                    counts.computeIfAbsent(row.getString("made_by"), maker -> new EnumMap<>(Tally.Kind.class))
                            .put(Tally.Kind.valueOf(row.getString("kind")), row.getLong("number"));
                });
        return Tally.of(counts.values());
    }

    /** Of how many. */
    int forgetBefore(Instant then) {
        return db.sql("DELETE FROM referral.card WHERE made_at < :then")
                .param("then", utc(then))
                .update();
    }

    private static Card card(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Card(
                row.getInt("id"),
                row.getInt("approach"),
                row.getString("code_end"),
                new Card.Activity(
                        row.getString("activity"),
                        row.getString("url"),
                        row.getString("dates"),
                        row.getString("contact")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                outcome == null
                        ? Optional.empty()
                        : Optional.of(new Card.Tick(
                                Card.Outcome.valueOf(outcome), row.getObject("ticked_on", LocalDate.class))));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
