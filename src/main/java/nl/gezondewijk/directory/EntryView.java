package nl.gezondewijk.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gezondewijk.page.Here;

/** One entry, whole. */
record EntryView(
        HitView hit,
        String description,
        List<String> topics,
        String audience,
        String languages,
        String times,
        String address,
        List<At> places,
        String signUp,
        String email,
        String website,
        String source,
        String calendar,
        List<Date> next) {
    private static final int DATES = 6;
    private static final int ROOM_ON_CARD = 300;

    /**
     * One of its places.
     *
     * @param times when it is there and not at the others; empty where it is the same at all
     */
    record At(String address, String access, String times) {}

    /**
     * A day on which it is.
     *
     * @param where said only of what is at several places
     */
    record Date(String day, String hours, String where) {
        /** In one line, with a comma between what there is. */
        String said() {
            return Stream.of(day, hours, where).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        }
    }

    /** As many of the next times as there is room for on a card that refers somebody. */
    List<String> onCard() {
        var lines = new ArrayList<String>();
        int length = 0;
        for (var date : next) {
            length += date.said().length() + 1;
            if (length <= ROOM_ON_CARD) {
                lines.add(date.said());
            }
        }
        return lines;
    }

    /** A day with what is on then. */
    record Day(String day, List<OnDay> entries) {}

    record OnDay(String hours, String name, String url, String where) {}

    static EntryView of(
            Entry entry, Map<String, String> areas, Terms terms, Shortlist list, LocalDate today, Here here) {
        var saying = new Saying(here);
        var offer = entry.offer();
        var ages = saying.ages(offer.ages());
        return new EntryView(
                HitView.of(entry, 1, areas, Optional.empty(), list, today, here),
                offer.description(),
                terms.topics(offer.topics()).stream()
                        .map(one -> here.say(one.name()))
                        .toList(),
                Stream.of(
                                terms.audiences(offer.audiences()).stream()
                                        .map(one -> here.say(one.name()))
                                        .collect(Collectors.joining(", ")),
                                ages.orElse(""),
                                offer.eligibility())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". ")),
                offer.languages().stream().map(saying::language).collect(Collectors.joining(", ")),
                offer.times().isEmpty() && !offer.allTimes().isEmpty() ? "" : saying.times(offer.times()),
                address(offer, areas, saying),
                places(offer, areas, saying),
                offer.signUp(),
                offer.contact().email(),
                offer.contact().website(),
                entry.source().map(Entry.Source::map).orElse(""),
                entry.url() + "/agenda.ics",
                next(offer, today, saying));
    }

    private static List<At> places(Offer offer, Map<String, String> areas, Saying saying) {
        return offer.places().stream()
                .map(place -> new At(
                        address(place, areas),
                        place.access(),
                        place.times().isEmpty() ? "" : saying.times(place.times())))
                .toList();
    }

    /** Of all its places, in one line. */
    private static String address(Offer offer, Map<String, String> areas, Saying saying) {
        return offer.places().isEmpty()
                ? saying.here().say("directory.where.none")
                : offer.places().stream().map(place -> address(place, areas)).collect(Collectors.joining("; "));
    }

    private static String address(Offer.Place place, Map<String, String> areas) {
        var address = address(place);
        return address.isEmpty() ? HitView.where(place, areas) : address;
    }

    static String address(Offer.Place place) {
        return Stream.of(place.name(), place.address(), (place.postcode() + " " + place.city()).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private record When(LocalDate day, Offer.Occasion occasion) {
        String opens() {
            return occasion.schedule().opens().map(Object::toString).orElse("");
        }
    }

    private static List<Date> next(Offer offer, LocalDate today, Saying saying) {
        boolean several = offer.places().size() > 1;
        return offer.occasions().stream()
                .flatMap(one -> one.schedule().next(today, DATES).stream().map(day -> new When(day, one)))
                .sorted(Comparator.comparing(When::day).thenComparing(When::opens))
                .limit(DATES)
                .map(one -> new Date(
                        saying.dayInWeek(one.day),
                        saying.hours(one.occasion.schedule()),
                        one.occasion
                                .place()
                                .filter(_ -> several)
                                .map(Saying::called)
                                .orElse("")))
                .toList();
    }

    /** The days to come, with what is on; a day without anything is left out. */
    static List<Day> calendar(List<Entry> entries, int days, Map<String, String> areas, LocalDate today, Here here) {
        var saying = new Saying(here);
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(days)
                .map(day -> new Day(saying.dayInWeek(day), on(day, entries, areas, saying)))
                .filter(day -> !day.entries.isEmpty())
                .toList();
    }

    private static List<OnDay> on(LocalDate day, List<Entry> entries, Map<String, String> areas, Saying saying) {
        return entries.stream()
                .flatMap(entry -> entry.offer().occasions().stream()
                        .filter(one -> one.schedule().isOn(day))
                        .map(one -> new OnDay(
                                saying.hours(one.schedule()),
                                entry.offer().name(),
                                entry.url(),
                                one.place()
                                        .map(place -> HitView.where(place, areas))
                                        .filter(text -> !text.isEmpty())
                                        .orElseGet(
                                                () -> HitView.where(entry.offer(), areas, Optional.empty(), saying)))))
                .sorted(Comparator.comparing(OnDay::hours).thenComparing(OnDay::name))
                .toList();
    }
}
