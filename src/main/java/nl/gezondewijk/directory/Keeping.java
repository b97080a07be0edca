package nl.gezondewijk.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes an entry down in all tables, with what it is found by. */
@Component
class Keeping {
    private final JdbcClient db;
    private final Terms terms;
    private final Gazetteer gazetteer;
    private final EntryPlaces places;
    private final Clock clock;

    Keeping(JdbcClient db, Terms terms, Gazetteer gazetteer, EntryPlaces places, Clock clock) {
        this.db = db;
        this.places = places;
        this.terms = terms;
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    void insert(UUID id, int approach, Offer offer, Optional<Entry.Source> source, LocalDate checkBy) {
        var values = values(approach, offer);
        values.put("id", id);
        values.put("approach", approach);
        values.put("due", checkBy);
        values.put("source", source.map(Entry.Source::map).orElse(null));
        values.put("source_id", source.map(Entry.Source::id).orElse(null));
        db.sql("""
                        INSERT INTO directory.service (id, approach, state, due, source, source_id, organization,
                            kind, name, description, url, phone, email, application_process, amount, fees_description, minimum_age,
                            maximum_age, eligibility_description, topics, audiences, languages, last_modified, moments, points, cells, words)
                        VALUES (:id, :approach, 'DRAFT', :due, :source, :source_id, :organization,
                            :kind, :name, :description, :url, :phone, :email, :application, :amount, :fees, :youngest,
                            :oldest, :eligibility, :topics, :audiences, :languages, :now, :moments,
                            ARRAY(SELECT point(x, y) FROM unnest(cast(:x AS float8[]), cast(:y AS float8[])) AS spot (x, y)), :cells,
                            setweight(to_tsvector('dutch', :first), 'A') || setweight(to_tsvector('dutch', :second), 'B')
                            || setweight(to_tsvector('dutch', :rest), 'D'))
                        """).params(values).update();
        places.put(id, approach, offer);
    }

    void update(Entry entry, Offer offer) {
        var values = values(entry.approach(), offer);
        values.put("id", entry.id());
        db.sql("""
                        UPDATE directory.service SET organization = :organization, kind = :kind, name = :name,
                            description = :description, url = :url, phone = :phone, email = :email,
                            application_process = :application, amount = :amount, fees_description = :fees,
                            minimum_age = :youngest, maximum_age = :oldest, eligibility_description = :eligibility,
                            topics = :topics, audiences = :audiences, languages = :languages, last_modified = :now,
                            moments = :moments, cells = :cells,
                            points = ARRAY(SELECT point(x, y) FROM unnest(cast(:x AS float8[]), cast(:y AS float8[])) AS spot (x, y)),
                            words = setweight(to_tsvector('dutch', :first), 'A')
                                || setweight(to_tsvector('dutch', :second), 'B') || setweight(to_tsvector('dutch', :rest), 'D')
                        WHERE id = :id
                        """).params(values).update();
        places.put(entry.id(), entry.approach(), offer);
        if (entry.state() == Entry.State.PUBLISHED) {
            learn(offer);
        }
    }

    /** Its words, for who types them wrongly; a draft's are nobody's yet. */
    void learn(Offer offer) {
        db.sql("INSERT INTO directory.word (word) SELECT unnest(:words) ON CONFLICT DO NOTHING")
                .param(
                        "words",
                        Plain.words(first(offer) + " " + second(offer) + " " + rest(offer)).stream()
                                .filter(word ->
                                        word.length() > 3 && word.chars().noneMatch(Character::isDigit))
                                .distinct()
                                .toArray(String[]::new))
                .update();
    }

    private Map<String, Object> values(int approach, Offer offer) {
        var values = new HashMap<String, Object>();
        var spots = offer.spots();
        values.put("organization", organization(approach, offer.provider()));
        values.put("kind", offer.kind().name());
        values.put("name", offer.name());
        values.put("description", offer.description());
        values.put("url", offer.contact().website());
        values.put("phone", offer.contact().phone());
        values.put("email", offer.contact().email());
        values.put("application", offer.signUp());
        values.put("amount", offer.cost().amount().orElse(null));
        values.put("fees", offer.cost().words());
        values.put("youngest", offer.ages().from().orElse(null));
        values.put("oldest", offer.ages().to().orElse(null));
        values.put("eligibility", offer.eligibility());
        values.put("topics", offer.topics().toArray(String[]::new));
        values.put("audiences", offer.audiences().toArray(String[]::new));
        values.put("languages", offer.languages().toArray(String[]::new));
        values.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        values.put(
                "moments",
                Moment.of(offer.allTimes()).stream().map(Moment::name).toArray(String[]::new));
        values.put("x", spots.stream().map(Spot::x).toArray(Double[]::new));
        values.put("y", spots.stream().map(Spot::y).toArray(Double[]::new));
        values.put("cells", spots.stream().map(Spot::cell).distinct().toArray(Integer[]::new));
        values.put("first", Plain.of(first(offer)));
        values.put("second", Plain.of(second(offer)));
        values.put("rest", Plain.of(rest(offer)));
        return values;
    }

    private static String first(Offer offer) {
        return offer.name();
    }

    private String second(Offer offer) {
        return Stream.concat(terms.topics(offer.topics()).stream(), terms.audiences(offer.audiences()).stream())
                .flatMap(term -> Stream.of(term.name().nl(), term.name().en()))
                .collect(Collectors.joining(" ", offer.provider().name() + " ", ""));
    }

    private String rest(Offer offer) {
        var places = offer.places().stream()
                .map(one -> String.join(
                        " ",
                        List.of(
                                one.name(),
                                one.city(),
                                gazetteer
                                        .find(one.area())
                                        .map(area -> area.name())
                                        .orElse(""))))
                .collect(Collectors.joining(" "));
        return String.join(" ", offer.description(), offer.eligibility(), places);
    }

    private UUID organization(int approach, Offer.Provider provider) {
        return db.sql("""
                        INSERT INTO directory.organization (id, approach, name, website) VALUES (:id, :approach, :name, :website)
                        ON CONFLICT (approach, lower(name)) DO UPDATE
                        SET website = CASE WHEN excluded.website = '' THEN organization.website ELSE excluded.website END
                        RETURNING id
                        """)
                .param("id", UUID.randomUUID())
                .param("approach", approach)
                .param("name", provider.name())
                .param("website", provider.website())
                .query(UUID.class)
                .single();
    }
}
