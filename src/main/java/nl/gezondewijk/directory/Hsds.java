package nl.gezondewijk.directory;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        put(json, "schedules", numbered(offer.times(), (time, number) -> schedule(entry, time, number)));
        put(json, "service_at_locations", at(entry).map(List::of).orElse(List.of()));
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

    /** Where it is, if it is somewhere. */
    Optional<Map<String, Object>> at(Entry entry) {
        return entry.offer()
                .place()
                .flatMap(place -> entry.location().map(location -> {
                    var json = object("id", id("service_at_location", entry.id()));
                    put(json, "location", location(location, place));
                    return json;
                }));
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

    private static Map<String, Object> schedule(Entry entry, Schedule time, int number) {
        var json = object("id", id("schedule", entry.id() + "-" + number));
        boolean once = time.every() == Schedule.Every.ONCE;
        put(json, "dtstart", time.from().map(Object::toString).orElse(null));
        put(json, "until", time.until().map(Object::toString).orElse(null));
        put(json, "count", once ? 1 : null);
        put(json, "freq", time.every() == Schedule.Every.MONTH ? "MONTHLY" : "WEEKLY");
        put(json, "interval", time.every() == Schedule.Every.TWO_WEEKS ? 2 : 1);
        put(json, "byday", byday(time));
        put(json, "opens_at", time.opens().map(Hsds::clock).orElse(null));
        put(json, "closes_at", time.closes().map(Hsds::clock).orElse(null));
        return json;
    }

    private static String clock(java.time.LocalTime time) {
        return java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss").format(time);
    }

    private static String byday(Schedule time) {
        Stream<DayOfWeek> days = time.every() == Schedule.Every.ONCE
                ? time.from().stream().map(DayOfWeek::from)
                : time.days().stream().sorted();
        return days.map(day -> (time.which() == 0 ? "" : String.valueOf(time.which())) + Moment.of(day))
                .collect(Collectors.joining(","));
    }

    private static Map<String, Object> location(UUID id, Offer.Place place) {
        var json = object("id", id);
        put(json, "location_type", "physical");
        put(json, "name", place.name());
        place.at().map(Globe::of).ifPresent(globe -> {
            put(json, "latitude", globe.latitude());
            put(json, "longitude", globe.longitude());
        });
        if (!place.address().isEmpty() && !place.city().isEmpty()) {
            var address = object("id", id("address", id));
            put(address, "address_1", place.address());
            put(address, "city", place.city());
            address.put("state_province", "");
            address.put("postal_code", place.postcode());
            put(address, "country", "NL");
            put(address, "address_type", "physical");
            put(json, "addresses", List.of(address));
        }
        if (!place.access().isEmpty()) {
            put(
                    json,
                    "accessibility",
                    List.of(with(object("id", id("accessibility", id)), "description", place.access())));
        }
        return json;
    }

    private static Map<String, Object> object(String key, Object value) {
        var json = new LinkedHashMap<String, Object>();
        json.put(key, value.toString());
        return json;
    }

    private static Map<String, Object> with(Map<String, Object> json, String key, Object value) {
        put(json, key, value);
        return json;
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        boolean empty = value == null
                || value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> many && many.isEmpty();
        if (!empty) {
            json.put(key, value);
        }
    }

    private interface Numbered<T> {
        Map<String, Object> of(T one, int number);
    }

    private static <T> List<Map<String, Object>> numbered(List<T> all, Numbered<T> as) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> as.of(all.get(i), i))
                .toList();
    }
}
