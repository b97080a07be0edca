package nl.gezondewijk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gezondewijk.page.Typed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads another map from HSDS: one service, a list of them, or a page as the API of another map gives it. */
final class MapJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> DAYS =
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Terms terms;
    private final String topic;

    /** @param topic for services that name none that we know */
    MapJson(Terms terms, String topic) {
        this.terms = terms;
        this.topic = topic;
    }

    /** What was read. */
    sealed interface Read {
        record Lines(List<Incoming> lines) implements Read {}

        /** It is no JSON, or has no services in it. */
        record NoMap() implements Read {}

        /** @param names of what is a part of itself, back to where it began */
        record Circle(List<String> names) implements Read {}
    }

    Read read(byte[] content) {
        try {
            var root = JSON.readTree(content);
            return Circles.in(root).<Read>map(Read.Circle::new).orElseGet(() -> read(root));
        } catch (JacksonException noJson) {
            return new Read.NoMap();
        }
    }

    private Read read(JsonNode root) {
        var list = root.has("contents") ? root.get("contents") : root;
        var services = list.isArray() ? list.valueStream().toList() : List.of(list);
        if (services.isEmpty() || services.stream().anyMatch(one -> !one.has("name"))) {
            return new Read.NoMap();
        }
        return new Read.Lines(IntStream.range(0, services.size())
                .mapToObj(i -> incoming(i + 1, services.get(i)))
                .toList());
    }

    private Incoming incoming(int line, JsonNode service) {
        var lost = new ArrayList<String>();
        var terms = service.path("attributes")
                .valueStream()
                .map(one -> one.path("taxonomy_term"))
                .flatMap(term -> Stream.of(text(term, "code"), text(term, "name")))
                .filter(word -> !word.isEmpty())
                .toList();
        var topics = keys(terms, this.terms.topics());
        var cost = service.path("cost_options").path(0);
        boolean euro =
                text(cost, "currency").isEmpty() || text(cost, "currency").equalsIgnoreCase("eur");
        return new Incoming(
                line,
                text(service, "id").isEmpty() ? Plain.of(text(service, "name")) : text(service, "id"),
                new OfferForm(
                        text(service, "name"),
                        text(service, "description"),
                        "OFFER",
                        text(service.path("organization"), "name"),
                        times(service.path("schedules"), lost),
                        euro && cost.path("amount").isNumber()
                                ? cost.path("amount").asString()
                                : "",
                        text(service, "fees_description"),
                        topics.isEmpty() && !topic.isEmpty() ? List.of(topic) : topics,
                        keys(terms, this.terms.audiences()),
                        text(service, "minimum_age"),
                        text(service, "maximum_age"),
                        text(service, "eligibility_description"),
                        service.path("languages")
                                .valueStream()
                                .map(one -> text(one, "code"))
                                .toList(),
                        places(service, lost),
                        text(service.path("phones").path(0), "number"),
                        text(service, "email"),
                        text(service, "url"),
                        text(service, "application_process")),
                lost);
    }

    private static List<PlaceForm> places(JsonNode service, List<String> lost) {
        var all = service.path("service_at_locations").valueStream().toList();
        all.stream()
                .skip(Offer.MOST_PLACES)
                .map(one -> text(one.path("location"), "name"))
                .forEach(lost::add);
        return all.stream()
                .limit(Offer.MOST_PLACES)
                .map(one -> place(one, lost))
                .toList();
    }

    private static PlaceForm place(JsonNode at, List<String> lost) {
        var location = at.path("location");
        var address = location.path("addresses").path(0);
        return new PlaceForm(
                text(location, "name"),
                text(address, "address_1"),
                text(address, "postal_code"),
                text(address, "city"),
                "",
                location.has("latitude") ? text(location, "latitude") + ", " + text(location, "longitude") : "",
                text(location.path("accessibility").path(0), "description"),
                times(at.path("schedules"), lost));
    }

    private static List<String> keys(List<String> words, List<Term> among) {
        return words.stream()
                .flatMap(word -> Terms.key(among, word).stream())
                .distinct()
                .toList();
    }

    /** As lines that {@link Timetable} reads; one that has no such rule is told as lost, in its own words. */
    private static String times(JsonNode schedules, List<String> lost) {
        return schedules
                .valueStream()
                .flatMap(one -> {
                    var line = time(one);
                    if (line.isEmpty()) {
                        lost.add(text(one, "description"));
                    }
                    return line.stream();
                })
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> time(JsonNode one) {
        var hours = text(one, "opens_at").length() < 5
                ? ""
                : " " + text(one, "opens_at").substring(0, 5)
                        + (text(one, "closes_at").length() < 5
                                ? ""
                                : " - " + text(one, "closes_at").substring(0, 5));
        var byday = List.of(text(one, "byday").split(","));
        if (text(one, "count").equals("1") && !text(one, "dtstart").isEmpty()) {
            return Optional.of(text(one, "dtstart") + hours);
        }
        var codes = byday.stream().map(code -> code.replaceAll("^[+-]?\\d", "")).toList();
        if (!CODES.containsAll(codes)) {
            return Optional.empty();
        }
        var days = codes.stream().map(code -> DAYS.get(CODES.indexOf(code))).collect(Collectors.joining(" en "));
        var which =
                switch (byday.getFirst().replaceAll("[A-Z]", "")) {
                    case "1" -> "eerste ";
                    case "2" -> "tweede ";
                    case "3" -> "derde ";
                    case "4" -> "vierde ";
                    case "-1" -> "laatste ";
                    default -> "";
                };
        boolean monthly = text(one, "freq").equals("MONTHLY");
        if (monthly == which.isEmpty()) {
            return Optional.empty();
        }
        var from = text(one, "dtstart").isEmpty() ? "" : " vanaf " + text(one, "dtstart");
        var until = text(one, "until").isEmpty() ? "" : " tot en met " + text(one, "until");
        return Optional.of(
                (text(one, "interval").equals("2") ? "om de week " : "") + which + days + hours + from + until);
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isValueNode() && !value.isNull() ? Typed.lines(value.asString()) : "";
    }
}
