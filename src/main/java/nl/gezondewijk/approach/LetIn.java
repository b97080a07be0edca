package nl.gezondewijk.approach;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.gezondewijk.account.People;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.page.Here;
import nl.gezondewijk.page.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those whom an administrator let in from outside: needed when nobody leads any more, and never unseen.
 *
 * <p>The facilitators get a letter, and a warning stands on their home page until one of them says to have seen it.
 */
@Component
class LetIn {
    private static final int FIRST = 0;

    private final Approaches approaches;
    private final JdbcClient db;
    private final People people;
    private final Site site;
    private final Trail trail;
    private final Clock clock;

    LetIn(Approaches approaches, JdbcClient db, People people, Site site, Home home, Trail trail, Clock clock) {
        this.approaches = approaches;
        this.db = db;
        this.people = people;
        this.site = site;
        this.trail = trail;
        this.clock = clock;
        home.ask(FIRST, Ring.FACILITATORS, this::warnings);
    }

    /** Somebody, and since when. */
    private record Guest(String who, Instant since) {}

    /** Lets somebody take part; by somebody who does not lead it, the facilitators hear of it. */
    @Transactional
    public void join(Approach approach, People.Person who, Part part, Actor by, Here here, String origin) {
        approaches.join(approach, who.reference(), part, by, origin);
        if (approach.memberOf(by).filter(Ring.FACILITATORS::holds).isPresent()) {
            return;
        }
        db.sql(
                        "UPDATE approach.member SET let_in_by = :by WHERE approach = :approach AND account = :who AND until IS NULL")
                .param("by", by.reference())
                .param("approach", approach.id())
                .param("who", who.reference())
                .update();
        var facilitators = approach.members().stream()
                .filter(member -> Ring.FACILITATORS.holds(member.part()))
                .map(Approach.Member::who)
                .toList();
        people.write(
                facilitators,
                here.say("approach.letIn.letter.subject", approach.name()),
                here.say(
                        "approach.letIn.letter",
                        who.name(),
                        approach.name(),
                        here.say("approach.part." + part),
                        site.address().orElse("") + approach.url() + "/leden"),
                "approach.let-in");
    }

    /** One line each, the newest first. */
    List<String> list(Approach approach, Here here) {
        var unseen = db.sql("""
                        SELECT account, since FROM approach.member
                        WHERE approach = :approach AND let_in_by IS NOT NULL AND seen_at IS NULL
                        ORDER BY id DESC
                        """)
                .param("approach", approach.id())
                .query((row, i) -> new Guest(
                        row.getString("account"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
        var known = people.list(unseen.stream().map(Guest::who).toList());
        return unseen.stream()
                .map(guest -> here.say(
                        "approach.letIn.line",
                        known.containsKey(guest.who())
                                ? known.get(guest.who()).name()
                                : here.say("approach.member.gone"),
                        here.date(guest.since())))
                .toList();
    }

    /** False for who was let in like that, and was not seen yet: they would hide themselves. */
    @Transactional
    public boolean seen(Approach approach, Actor by, String origin) {
        int seen = db.sql("""
                        UPDATE approach.member SET seen_at = :now, seen_by = :by
                        WHERE approach = :approach AND let_in_by IS NOT NULL AND seen_at IS NULL AND let_in_by <> :by
                        AND NOT EXISTS (
                          SELECT FROM approach.member own
                          WHERE own.approach = :approach AND own.account = :by
                          AND own.let_in_by IS NOT NULL AND own.seen_at IS NULL)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.reference())
                .param("approach", approach.id())
                .update();
        if (seen > 0) {
            trail.record(by, "approach.let-in-seen", approach.reference(), Outcome.DONE, origin);
        }
        return seen > 0;
    }

    private List<Home.Note> warnings(Approach approach, Here here) {
        return list(approach, here).stream()
                .map(line -> Home.Note.warning(
                        Ring.FACILITATORS,
                        line,
                        "",
                        approach.url() + "/leden#binnengelaten",
                        here.say("approach.letIn.look")))
                .toList();
    }
}
