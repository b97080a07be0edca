package nl.gezondewijk.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The step models that an approach can follow: the program's own, checked at start, and what an organisation made of them. */
@Component
class StepModels {
    private static final List<String> OWN = List.of("seven", "six", "eight");

    private final JdbcClient db;
    private final Trail trail;
    private final Clock clock;
    private final Map<String, Written> own = new LinkedHashMap<>();
    private final StepModel closing;
    private final Map<Integer, StepModel> known = new ConcurrentHashMap<>();

    /**
     * A model and the text that it was read from.
     *
     * @param adapted whether it is an organisation's and not the program's
     */
    record Written(StepModel model, String yaml, boolean adapted) {}

    StepModels(JdbcClient db, Trail trail, Clock clock) {
        this.db = db;
        this.trail = trail;
        this.clock = clock;
        OWN.forEach(key -> own.put(key, written(file(key), false)));
        closing = read(file("closing"));
    }

    /** What a round to come can follow; an adapted one stands in for the program's own. */
    List<Written> list() {
        var all = new LinkedHashMap<>(own);
        db.sql("SELECT m.yaml FROM cycle.model m WHERE m.offered ORDER BY m.key").query(String.class).list().stream()
                .map(yaml -> written(yaml, true))
                .forEach(one -> all.put(one.model().key(), one));
        return new ArrayList<>(all.values());
    }

    Optional<Written> find(String key) {
        return list().stream().filter(one -> one.model().key().equals(key)).findFirst();
    }

    /** As a round began with it, and with the steps that come after its last. */
    StepModel get(int id) {
        return known.computeIfAbsent(
                id,
                one -> read(db.sql("SELECT m.yaml FROM cycle.model m WHERE m.id = :id")
                                .param("id", one)
                                .query(String.class)
                                .single())
                        .goingOn(closing));
    }

    /** Its number, by which a round keeps it. */
    int keep(Written model) {
        return insert(model, Actor.PROGRAM, false);
    }

    /** From now on this is what is offered under its key; rounds that run keep theirs. */
    @Transactional
    void adapt(Written model, Actor by, String origin) {
        endOffer(model.model().key());
        int id = insert(model, by, true);
        db.sql("UPDATE cycle.model SET offered = true WHERE id = :id")
                .param("id", id)
                .update();
        trail.record(by, "cycle.adapted", "cycle-model:" + model.model().key(), Outcome.DONE, origin);
    }

    /** Back to the program's own, or to none. */
    @Transactional
    void endAdapted(String key, Actor by, String origin) {
        if (endOffer(key) > 0) {
            trail.record(by, "cycle.adapted-ended", "cycle-model:" + key, Outcome.DONE, origin);
        }
    }

    private int endOffer(String key) {
        return db.sql("UPDATE cycle.model SET offered = false WHERE key = :key AND offered")
                .param("key", key)
                .update();
    }

    /** The same text is kept once. */
    private int insert(Written model, Actor by, boolean offered) {
        var hash = Question.hash(model.yaml());
        db.sql("""
                        INSERT INTO cycle.model (key, hash, yaml, made_by, made_at, offered)
                        VALUES (:key, :hash, :yaml, :by, :now, :offered) ON CONFLICT (key, hash) DO NOTHING
                        """)
                .param("key", model.model().key())
                .param("hash", hash)
                .param("yaml", model.yaml())
                .param("by", by.reference())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("offered", offered)
                .update();
        return db.sql("SELECT m.id FROM cycle.model m WHERE m.key = :key AND m.hash = :hash")
                .param("key", model.model().key())
                .param("hash", hash)
                .query(Integer.class)
                .single();
    }

    static Written written(String yaml, boolean adapted) {
        return new Written(read(yaml), yaml, adapted);
    }

    private static StepModel read(String yaml) {
        return switch (ReadStepModel.from(yaml)) {
            case ReadStepModel.Result.Model(var model) -> model;
            case ReadStepModel.Result.Faulty(var faults) ->
                throw new IllegalArgumentException("a step model has faults: " + faults);
        };
    }

    private static String file(String key) {
        try {
            return new ClassPathResource("cycle/models/" + key + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
