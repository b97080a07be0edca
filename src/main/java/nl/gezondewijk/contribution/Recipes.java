package nl.gezondewijk.contribution;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Circles;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import nl.gezondewijk.sheet.Layout;
import nl.gezondewijk.sheet.Proposal;
import nl.gezondewijk.sheet.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How sheets are read, kept under a name for whoever has such a sheet next year; a change is a new version.
 *
 * <p>Everybody reads with a recipe, and keeps it under another name; only its holders, a person or the colleagues of an
 * organisation, change what stands under this one.
 */
@Component
class Recipes {
    private final JdbcClient db;
    private final Circles circles;
    private final Trail trail;
    private final Clock clock;

    Recipes(JdbcClient db, Circles circles, Trail trail, Clock clock) {
        this.db = db;
        this.circles = circles;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A version of a recipe.
     *
     * @param heldBy the circle of colleagues, or the person, who may change it
     */
    record Recipe(
            String name,
            int version,
            String madeBy,
            String heldBy,
            Instant madeAt,
            Contribution.Description description) {

        /** Whether it reads a sheet: all columns that it uses are there. */
        boolean fits(Sheet sheet) {
            return description.layout().fitting(sheet).isPresent();
        }

        /** As it reads this sheet; a year that no column tells is that of the sheet's own name, or is asked again. */
        Optional<Layout> layout(Sheet sheet) {
            var now = Proposal.of(sheet).layout().period();
            return description.layout().fitting(sheet).map(fits -> fits.period().isEmpty() ? fits : fits.about(now));
        }
    }

    /** Gives the version that it became, where a description that did not change makes none; nothing where the name is of others. */
    @Transactional
    Optional<Integer> keep(String name, Contribution of, Actor by, String origin) {
        var description = of.description().orElseThrow();
        var newest = find(name);
        if (newest.filter(one -> !isHeldBy(one, by)).isPresent()) {
            return Optional.empty();
        }
        if (newest.filter(one -> one.description().equals(description)).isPresent()) {
            return newest.map(Recipe::version);
        }
        int version = newest.map(Recipe::version).orElse(0) + 1;
        db.sql("""
                        INSERT INTO contribution.recipe
                            (name, version, layout, described, terms, areas, made_by, held_by, made_at)
                        VALUES (:name, :version, :layout, :described::jsonb, :terms::jsonb, :areas::jsonb, :by, :holder, :now)
                        """)
                .param("name", name)
                .param("version", version)
                .param("layout", description.layout().toJson())
                .param("described", Kept.text(description.labels()))
                .param("terms", Kept.text(description.terms()))
                .param("areas", Kept.text(description.areas()))
                .param("by", by.reference())
                .param(
                        "holder",
                        newest.map(Recipe::heldBy)
                                .or(() -> circles.colleaguesOf(by))
                                .orElse(by.reference()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        trail.record(by, "contribution.recipe-kept", Contribution.reference(of.id()), Outcome.DONE, origin);
        return Optional.of(version);
    }

    private boolean isHeldBy(Recipe recipe, Actor actor) {
        return recipe.heldBy().equals(actor.reference())
                || circles.colleaguesOf(actor).filter(recipe.heldBy()::equals).isPresent();
    }

    /** The newest version of each. */
    List<Recipe> list() {
        return db.sql("""
                        SELECT DISTINCT ON (name) name, version, made_by, held_by, made_at, layout, described::text AS described,
                               terms::text AS terms, areas::text AS areas
                        FROM contribution.recipe ORDER BY name, version DESC
                        """)
                .query((row, number) -> new Recipe(
                        row.getString("name"),
                        row.getInt("version"),
                        row.getString("made_by"),
                        row.getString("held_by"),
                        row.getObject("made_at", java.time.OffsetDateTime.class).toInstant(),
                        Kept.description(
                                row.getString("layout"),
                                row.getString("described"),
                                row.getString("terms"),
                                row.getString("areas"))))
                .list();
    }

    Optional<Recipe> find(String name) {
        return list().stream().filter(recipe -> recipe.name().equals(name)).findFirst();
    }
}
