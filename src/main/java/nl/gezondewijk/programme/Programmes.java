package nl.gezondewijk.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.account.Rights;
import nl.gezondewijk.account.SeesPeople;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Names;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All programmes, who keeps them, and which approaches are in them. */
@Component("programmesOfApproaches")
class Programmes {
    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;

    Programmes(JdbcClient db, Trail trail, Clock clock, Names names, SeesPeople sees, Rights rights) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
        names.ask(Programme.KIND, this::names);
        sees.ask(this::keepsOne);
        rights.ask(this::rights);
    }

    List<Programme> list() {
        var keepers = keepers();
        var approaches = db
                .sql("SELECT programme, approach FROM programme.part_of WHERE until IS NULL")
                .query((row, number) -> Map.entry(row.getInt("programme"), row.getInt("approach")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return db.sql("SELECT id, name, region FROM programme.programme ORDER BY name COLLATE \"nl-x-icu\", id")
                .query((row, number) -> new Programme(
                        row.getInt("id"),
                        row.getString("name"),
                        row.getString("region"),
                        keepers.getOrDefault(row.getInt("id"), List.of()),
                        approaches.getOrDefault(row.getInt("id"), Set.of())))
                .list();
    }

    List<Programme> listOf(Actor who) {
        return list().stream().filter(one -> one.isKeptBy(who)).toList();
    }

    Optional<Programme> find(int id) {
        return list().stream().filter(one -> one.id() == id).findFirst();
    }

    @Transactional
    int make(String name, String region, Actor by, String origin) {
        int id = db.sql(
                        "INSERT INTO programme.programme (name, region, made_at) VALUES (:name, :region, :now) RETURNING id")
                .param("name", name)
                .param("region", region)
                .param("now", now())
                .query(Integer.class)
                .single();
        trail.record(by, "programme.made", Programme.KIND + ":" + id, Outcome.DONE, origin);
        return id;
    }

    @Transactional
    void entrust(Programme programme, String who, Actor by, String origin) {
        db.sql("""
                INSERT INTO programme.keeper (programme, account, since) VALUES (:programme, :who, :now)
                ON CONFLICT (programme, account) WHERE until IS NULL DO NOTHING
                """)
                .param("programme", programme.id())
                .param("who", who)
                .param("now", now())
                .update();
        trail.record(by, "programme.entrusted", who, Outcome.DONE, origin);
    }

    @Transactional
    void relieve(Programme programme, int keeper, Actor by, String origin) {
        programme.keepers().stream()
                .filter(one -> one.id() == keeper)
                .findFirst()
                .ifPresent(one -> {
                    db.sql("UPDATE programme.keeper SET until = :now WHERE id = :id")
                            .param("now", now())
                            .param("id", keeper)
                            .update();
                    trail.record(by, "programme.relieved", one.who(), Outcome.DONE, origin);
                });
    }

    @Transactional
    void join(Programme programme, int approach, Actor by, String origin) {
        db.sql("""
                INSERT INTO programme.part_of (programme, approach, joined_by, since) VALUES (:programme, :approach, :by, :now)
                ON CONFLICT (programme, approach) WHERE until IS NULL DO NOTHING
                """)
                .param("programme", programme.id())
                .param("approach", approach)
                .param("by", by.reference())
                .param("now", now())
                .update();
        trail.record(by, "programme.joined", programme.reference(), Outcome.DONE, origin);
    }

    @Transactional
    void leave(Programme programme, int approach, Actor by, String origin) {
        db.sql("""
                UPDATE programme.part_of SET until = :now
                WHERE programme = :programme AND approach = :approach AND until IS NULL
                """)
                .param("now", now())
                .param("programme", programme.id())
                .param("approach", approach)
                .update();
        trail.record(by, "programme.left", programme.reference(), Outcome.DONE, origin);
    }

    private Map<Integer, List<Programme.Keeper>> keepers() {
        return db
                .sql("SELECT id, programme, account FROM programme.keeper WHERE until IS NULL ORDER BY id")
                .query((row, number) -> Map.entry(
                        row.getInt("programme"), new Programme.Keeper(row.getInt("id"), row.getString("account"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private boolean keepsOne(Actor who) {
        return db.sql("SELECT EXISTS (SELECT FROM programme.keeper WHERE account = :who AND until IS NULL)")
                .param("who", who.reference())
                .query(Boolean.class)
                .single();
    }

    private List<Rights.Held> rights() {
        return db.sql("SELECT programme, account, since FROM programme.keeper WHERE until IS NULL ORDER BY id")
                .query((row, number) -> new Rights.Held(
                        row.getString("account"),
                        Programme.KIND + ":" + row.getInt("programme"),
                        "programme.keeper",
                        instant(row.getObject("since", OffsetDateTime.class))))
                .list();
    }

    private Map<String, String> names(Set<String> ids) {
        var names = new LinkedHashMap<String, String>();
        db.sql("SELECT id, name FROM programme.programme WHERE id::text = ANY(:ids)")
                .param("ids", new HashSet<>(ids).toArray(String[]::new))
                .query((RowCallbackHandler) row -> names.put(row.getString("id"), row.getString("name")));
        return names;
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
