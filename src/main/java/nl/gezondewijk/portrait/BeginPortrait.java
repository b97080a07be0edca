package nl.gezondewijk.portrait;

import java.time.LocalDate;
import java.util.List;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.portrait.Portraits.Making;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a portrait: the first version from a template, each later one from the one before it. */
@Component
class BeginPortrait {
    private final JdbcClient db;
    private final Portraits portraits;
    private final Chapters chapters;

    BeginPortrait(JdbcClient db, Portraits portraits, Chapters chapters) {
        this.db = db;
        this.portraits = portraits;
        this.chapters = chapters;
    }

    /** The first version, from a template; what was begun already is left as it is. */
    @Transactional
    Portrait first(int approach, String area, Making making, List<Template.Part> parts, Actor by) {
        var begun = portraits.add(approach, 1, area, making, by);
        if (begun.isEmpty()) {
            return portraits.find(approach).orElseThrow();
        }
        for (var part : parts) {
            int chapter = chapters.add(begun.get(), part.title());
            part.indicators()
                    .forEach(key -> chapters.choose(begun.get(), chapter, new Choice(key, Choice.Why.TEMPLATE)));
        }
        return portraits.find(approach, 1).orElseThrow();
    }

    /** A next version, the same as the one that was adopted last. */
    @Transactional
    Portrait next(Portrait adopted, LocalDate since, Actor by) {
        if (adopted.isOpen()) {
            throw new IllegalArgumentException(
                    "a next version comes from one that was adopted, not " + adopted.state());
        }
        int number = adopted.number() + 1;
        var making = new Making(adopted.filledBy(), since, false);
        portraits
                .add(adopted.approach(), number, adopted.area(), making, by)
                .ifPresent(id -> new CopyPortrait(db).copy(adopted.id(), id));
        return portraits.find(adopted.approach()).orElseThrow();
    }
}
