package nl.gezondewijk.directory;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says entries as Open Referral HSDS 3.0 has them. What is not known is left out, never null. */
final class Hsds {
    static final String TOPICS = "topics";
    static final String AUDIENCES = "audiences";

    private final Terms terms;

    Hsds(Terms terms) {
        this.terms = terms;
    }

    /** The same id each time for a thing that has none of its own. */
    static UUID id(String kind, Object of) {
        return UUID.nameUUIDFromBytes((kind + ":" + of).getBytes(StandardCharsets.UTF_8));
    }

    Map<String, Object> service(Entry entry) {
        var offer = entry.offer();
        var json = object("id", entry.id());
        put(json, "name", offer.name());
        put(json, "description", offer.description());
        put(json, "url", offer.contact().website());
        put(json, "email", offer.contact().email());
        put(json, "status", "active");
        put(json, "application_process", offer.signUp());
        put(json, "fees_description", offer.cost().words());
        put(json, "eligibility_description", offer.eligibility());
        put(json, "minimum_age", offer.ages().from().orElse(null));
        put(json, "maximum_age", offer.ages().to().orElse(null));
        put(json, "assured_date", entry.checkedOn().map(Object::toString).orElse(null));
        put(json, "last_modified", entry.savedAt().toString());
        put(json, "organization", organization(entry.organization(), offer.provider()));
        return json;
    }

    /** With all that hangs on it. */
    Map<String, Object> whole(Entry entry) {
        var json = service(entry);
        var offer = entry.offer();
        put(json, "phones", phones(entry));
        put(json, "schedules", HsdsPlaces.schedules(entry.id().toString(), offer.times()));
        put(json, "service_at_locations", HsdsPlaces.of(entry));
        put(
                json,
                "languages",
                offer.languages().stream()
                        .map(code -> with(object("id", id("language", entry.id() + code)), "code", code))
                        .toList());
        put(json, "cost_options", cost(entry).map(List::of).orElse(List.of()));
        put(json, "attributes", attributes(entry));
        return json;
    }

    Map<String, Object> organization(UUID id, Offer.Provider provider) {
        var json = object("id", id);
        put(json, "name", provider.name());
        put(json, "description", provider.name());
        put(json, "website", provider.website());
        return json;
    }

    List<Map<String, Object>> taxonomies() {
        return Stream.of(TOPICS, AUDIENCES).map(Hsds::taxonomy).toList();
    }

    List<Map<String, Object>> terms() {
        return Stream.concat(
                        terms.topics().stream().map(term -> term(TOPICS, term)),
                        terms.audiences().stream().map(term -> term(AUDIENCES, term)))
                .toList();
    }

    /** The key of a term, or those of all terms of a taxonomy; an id that is of neither has none. */
    List<String> keys(UUID id) {
        return terms().stream()
                .filter(term -> id.toString().equals(term.get("id"))
                        || term.get("taxonomy_detail") instanceof Map<?, ?> of
                                && id.toString().equals(of.get("id")))
                .map(term -> String.valueOf(term.get("code")))
                .toList();
    }

    static Map<String, Object> minimal(HsdsRows.Minimal one) {
        return with(object("id", one.id()), "modified_date", one.modified().toString());
    }

    private static Map<String, Object> taxonomy(String key) {
        var json = object("id", id("taxonomy", key));
        put(json, "name", "gezonde-wijk-" + key);
        put(json, "description", key.equals(TOPICS) ? "Waarvoor aanbod is" : "Voor wie aanbod is");
        put(json, "version", "1");
        return json;
    }

    private static Map<String, Object> term(String taxonomy, Term term) {
        var json = object("id", id("term", term.key()));
        put(json, "code", term.key());
        put(json, "name", term.name().nl());
        put(
                json,
                "description",
                term.topic() == null ? term.name().nl() : term.name().nl() + " (" + term.topic() + ")");
        put(json, "taxonomy", "gezonde-wijk-" + taxonomy);
        put(json, "taxonomy_detail", taxonomy(taxonomy));
        put(json, "language", "nl");
        return json;
    }

    private List<Map<String, Object>> attributes(Entry entry) {
        var offer = entry.offer();
        return Stream.concat(
                        terms.topics(offer.topics()).stream().map(term -> term(TOPICS, term)),
                        terms.audiences(offer.audiences()).stream().map(term -> term(AUDIENCES, term)))
                .map(term -> {
                    var json = object("id", id("attribute", entry.id() + String.valueOf(term.get("code"))));
                    put(json, "link_entity", "service");
                    put(json, "taxonomy_term", term);
                    return json;
                })
                .toList();
    }

    private static List<Map<String, Object>> phones(Entry entry) {
        var number = entry.offer().contact().phone();
        return number.isEmpty()
                ? List.of()
                : List.of(with(with(object("id", id("phone", entry.id())), "number", number), "type", "voice"));
    }

    private static Optional<Map<String, Object>> cost(Entry entry) {
        return entry.offer().cost().amount().map(euro -> {
            var json = object("id", id("cost", entry.id()));
            put(json, "currency", "eur");
            put(json, "amount", euro);
            return json;
        });
    }

    static Map<String, Object> object(String key, Object value) {
        var json = new LinkedHashMap<String, Object>();
        json.put(key, value.toString());
        return json;
    }

    static Map<String, Object> with(Map<String, Object> json, String key, Object value) {
        put(json, key, value);
        return json;
    }

    static void put(Map<String, Object> json, String key, @Nullable Object value) {
        boolean empty = value == null
                || value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> many && many.isEmpty();
        if (!empty) {
            json.put(key, value);
        }
    }
}
