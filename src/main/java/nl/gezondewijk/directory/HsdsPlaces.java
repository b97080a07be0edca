package nl.gezondewijk.directory;

import static nl.gezondewijk.directory.Hsds.object;
import static nl.gezondewijk.directory.Hsds.put;
import static nl.gezondewijk.directory.Hsds.with;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says where and when entries are as Open Referral HSDS 3.0 has it. */
final class HsdsPlaces {
    private HsdsPlaces() {}

    /** One for each of its places, with the times that are only there. */
    static List<Map<String, Object>> of(Entry entry) {
        var places = entry.offer().places();
        return IntStream.range(0, places.size())
                .mapToObj(i -> at(entry.placed().get(i), places.get(i)))
                .toList();
    }

    private static Map<String, Object> at(Entry.Placed placed, Offer.Place place) {
        var json = object("id", placed.id());
        put(json, "location", location(placed.location(), place));
        put(json, "schedules", schedules(placed.id().toString(), place.times()));
        return json;
    }

    /** @param of what they are the times of, in a word that no other has */
    static List<Map<String, Object>> schedules(String of, List<Schedule> times) {
        return IntStream.range(0, times.size())
                .mapToObj(i -> schedule(of, times.get(i), i))
                .toList();
    }

    private static Map<String, Object> schedule(String of, Schedule time, int number) {
        var json = object("id", Hsds.id("schedule", of + "-" + number));
        boolean once = time.every() == Schedule.Every.ONCE;
        put(json, "dtstart", time.from().map(Object::toString).orElse(null));
        put(json, "until", time.until().map(Object::toString).orElse(null));
        put(json, "count", once ? 1 : null);
        put(json, "freq", time.every() == Schedule.Every.MONTH ? "MONTHLY" : "WEEKLY");
        put(json, "interval", time.every() == Schedule.Every.TWO_WEEKS ? 2 : 1);
        put(json, "byday", byday(time));
        put(json, "opens_at", time.opens().map(HsdsPlaces::clock).orElse(null));
        put(json, "closes_at", time.closes().map(HsdsPlaces::clock).orElse(null));
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
            var address = object("id", Hsds.id("address", id));
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
                    List.of(with(object("id", Hsds.id("accessibility", id)), "description", place.access())));
        }
        return json;
    }
}
