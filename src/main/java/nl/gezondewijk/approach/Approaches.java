package nl.gezondewijk.approach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.account.Rights;
import nl.gezondewijk.account.SeesPeople;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Questions;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All approaches and who takes part in them; who left stays known, with until when. */
@Component
public class Approaches {
    private static final String ALL = """
            SELECT a.id, a.name, a.area, a.made_at, a.example, m.id AS member, m.account, m.part, m.since
            FROM approach.approach a
            LEFT JOIN approach.member m ON m.approach = a.id AND m.until IS NULL
            """;
    private static final String IN_ORDER =
            " ORDER BY a.name COLLATE \"nl-x-icu\", a.id, array_position(:parts::text[], m.part), m.id";

    /** What each module does away with, in {@code forgotten/<module>.sql}; the approach itself last. */
    private static final SortedMap<String, String> FORGOTTEN = Questions.in("forgotten");

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Approaches(JdbcClient db, Trail trail, Clock clock, Circles circles, Names names, SeesPeople sees, Rights rights) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
        circles.ask(this::circles);
        names.ask(Approach.KIND, this::names);
        sees.ask(this::isFacilitator);
        rights.ask(this::rights);
    }

    public Approach get(int id) {
        return find(id).orElseThrow(() -> new Approach.Unknown(String.valueOf(id)));
    }

    public Optional<Approach> find(int id) {
        return read(db.sql(ALL + "WHERE a.id = :id" + IN_ORDER).param("id", id)).stream()
                .findFirst();
    }

    public List<Approach> list() {
        return read(db.sql(ALL + IN_ORDER));
    }

    /** Those in which somebody takes part. */
    public List<Approach> listOf(Actor who) {
        return list().stream().filter(one -> one.partOf(who).isPresent()).toList();
    }

    /** Who makes it leads it. */
    @Transactional
    public Approach make(String name, String area, Actor by, String origin) {
        var made = new Approach(0, name, area, clock.instant(), false, List.of());
        int id = db.sql("INSERT INTO approach.approach (name, area, made_at) VALUES (:name, :area, :at) RETURNING id")
                .param("name", made.name())
                .param("area", made.area())
                .param("at", now())
                .query(Integer.class)
                .single();
        insert(id, by.reference(), Part.FACILITATOR);
        trail.record(by, "approach.made", Approach.KIND + ":" + id, Outcome.DONE, origin);
        return get(id);
    }

    /** Who takes part already does so as this from now on. */
    @Transactional
    public void join(Approach approach, String who, Part part, Actor by, String origin) {
        if (get(approach.id()).example()) {
            throw new AccessDeniedException("nobody takes part in an example");
        }
        hold(approach);
        end(approach.id(), who);
        insert(approach.id(), who, part);
        trail.record(by, "approach.joined", who, Outcome.DONE, origin);
    }

    /** Gives false for the last facilitator, without whom nobody could let others in. */
    @Transactional
    public boolean leave(Approach approach, int member, Actor by, String origin) {
        hold(approach);
        var now = get(approach.id()).members();
        var leaving = now.stream().filter(one -> one.id() == member).findFirst();
        if (leaving.isEmpty()) {
            return true;
        }
        if (now.stream().noneMatch(one -> one.id() != member && one.part() == Part.FACILITATOR)) {
            return false;
        }
        end(approach.id(), leaving.get().who());
        trail.record(by, "approach.left", leaving.get().who(), Outcome.DONE, origin);
        return true;
    }

    /** From now on it is for another place; the caller says why in the trail. */
    @Transactional
    public void move(Approach approach, String area) {
        db.sql("UPDATE approach.approach SET area = :area WHERE id = :id")
                .param("area", area)
                .param("id", approach.id())
                .update();
    }

    /** From now on whoever is signed in reads it, and nobody else than its own people writes in it. */
    @Transactional
    public void showAll(Approach approach) {
        db.sql("UPDATE approach.approach SET example = true WHERE id = :id")
                .param("id", approach.id())
                .update();
    }

    /** As if it had never been, with all that other modules keep of it: for one that was only an example. */
    @Transactional
    public void forget(Approach approach) {
        FORGOTTEN
                .values()
                .forEach(deed -> db.sql(deed).param("approach", approach.id()).update());
    }

    /** Whoever leads one sees who takes part, and how to reach them. */
    private boolean isFacilitator(Actor who) {
        return db.sql(
                        "SELECT EXISTS (SELECT FROM approach.member WHERE account = :who AND part = 'FACILITATOR' AND until IS NULL)")
                .param("who", who.reference())
                .query(Boolean.class)
                .single();
    }

    private List<Rights.Held> rights() {
        return list().stream()
                .flatMap(one -> one.members().stream()
                        .map(member -> new Rights.Held(
                                member.who(), one.reference(), "approach.part." + member.part(), member.since())))
                .toList();
    }

    private void hold(Approach approach) {
        db.sql("SELECT id FROM approach.approach WHERE id = :id FOR UPDATE")
                .param("id", approach.id())
                .query(Integer.class)
                .single();
    }

    private void insert(int approach, String who, Part part) {
        db.sql("INSERT INTO approach.member (approach, account, part, since) VALUES (:approach, :who, :part, :now)")
                .param("approach", approach)
                .param("who", who)
                .param("part", part.name())
                .param("now", now())
                .update();
    }

    private void end(int approach, String who) {
        db.sql(
                        "UPDATE approach.member SET until = :now WHERE approach = :approach AND account = :who AND until IS NULL")
                .param("now", now())
                .param("approach", approach)
                .param("who", who)
                .update();
    }

    private Set<String> circles(Actor reader) {
        return db
                .sql("SELECT approach, part FROM approach.member WHERE account = :who AND until IS NULL")
                .param("who", reader.reference())
                .query((row, number) -> circles(row.getInt("approach"), Part.valueOf(row.getString("part"))))
                .list()
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static List<String> circles(int approach, Part part) {
        var circles = new ArrayList<String>();
        if (Ring.GROUP.holds(part)) {
            circles.add(Approach.group(approach));
        }
        if (Ring.PARTNERS.holds(part)) {
            circles.add(Approach.partners(approach));
        }
        return circles;
    }

    private java.util.Map<String, String> names(Set<String> ids) {
        var names = new LinkedHashMap<String, String>();
        db.sql("SELECT id, name FROM approach.approach WHERE id::text = ANY(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query((RowCallbackHandler) row -> names.put(row.getString("id"), row.getString("name")));
        return names;
    }

    private static List<Approach> read(StatementSpec asked) {
        var question =
                asked.param("parts", Stream.of(Part.values()).map(Part::name).toArray(String[]::new));
        var approaches = new LinkedHashMap<Integer, Approach>();
        var members = new LinkedHashMap<Integer, List<Approach.Member>>();
        question.query((RowCallbackHandler) row -> {
            int id = row.getInt("id");
            approaches.putIfAbsent(id, approach(row));
            if (row.getString("account") != null) {
                members.computeIfAbsent(id, one -> new ArrayList<>()).add(member(row));
            }
        });
        return approaches.values().stream()
                .map(one -> new Approach(
                        one.id(),
                        one.name(),
                        one.area(),
                        one.madeAt(),
                        one.example(),
                        members.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Approach approach(ResultSet row) throws SQLException {
        return new Approach(
                row.getInt("id"),
                row.getString("name"),
                row.getString("area"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("example"),
                List.of());
    }

    private static Approach.Member member(ResultSet row) throws SQLException {
        return new Approach.Member(
                row.getInt("member"),
                row.getString("account"),
                Part.valueOf(row.getString("part")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
