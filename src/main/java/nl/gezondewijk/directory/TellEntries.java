package nl.gezondewijk.directory;

import java.util.List;
import java.util.Optional;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the map of an approach with examples, by the same door as a keeper's form. */
@Component
public class TellEntries {
    private final Entries entries;
    private final Terms terms;
    private final Gazetteer gazetteer;
    private final JdbcClient db;

    TellEntries(Entries entries, Terms terms, Gazetteer gazetteer, JdbcClient db) {
        this.entries = entries;
        this.terms = terms;
        this.gazetteer = gazetteer;
        this.db = db;
    }

    /**
     * An entry as a keeper would fill it in.
     *
     * @param when a line for each time
     * @param area code of the buurt
     * @param checked how many days ago somebody said that it is right; nobody where it is not told
     */
    public record Example(
            String name,
            String provider,
            @Nullable String kind,
            String about,
            @Nullable String when,
            @Nullable String costs,
            List<String> topics,
            @Nullable List<String> audiences,
            @Nullable String area,
            @Nullable String place,
            @Nullable String access,
            @Nullable String phone,
            @Nullable String signUp,
            @Nullable Integer checked) {}

    /** Published at once, from a map of that name. */
    @Transactional
    public void tell(Approach approach, String source, List<Example> examples, Actor by) {
        for (int i = 0; i < examples.size(); i++) {
            tell(approach, new Entry.Source(source, String.valueOf(i + 1)), examples.get(i), by);
        }
    }

    private void tell(Approach approach, Entry.Source source, Example example, Actor by) {
        var offer =
                switch (ReadOffer.of(form(example), terms, gazetteer, entries.today())) {
                    case ReadOffer.Outcome.Read read -> read.offer();
                    case ReadOffer.Outcome.Refused refused ->
                        throw new IllegalArgumentException(example.name + ": " + refused.wrong());
                };
        var id = entries.add(approach.id(), offer, Optional.of(source), by, Trail.MACHINE);
        entries.move(entries.get(approach.id(), id), Entry.State.PUBLISHED, by, Trail.MACHINE);
        if (example.checked != null) {
            var day = entries.today().minusDays(example.checked);
            db.sql("UPDATE directory.service SET checked_on = :day, due = :due WHERE id = :id")
                    .param("day", day)
                    .param("due", day.plusMonths(Entry.MONTHS))
                    .param("id", id)
                    .update();
        }
    }

    private static OfferForm form(Example one) {
        return new OfferForm(
                one.name,
                one.about,
                one.kind,
                one.provider,
                one.when,
                one.costs,
                "",
                one.topics,
                one.audiences,
                "",
                "",
                "",
                List.of("nl"),
                List.of(new PlaceForm(one.place, "", "", "", one.area, "", one.access, "")),
                one.phone,
                "",
                "",
                one.signUp);
    }
}
