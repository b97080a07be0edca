package nl.gezondewijk.directory;

import java.time.LocalDate;
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
        String address,
        String access,
        String signUp,
        String email,
        String website,
        String source,
        String calendar,
        List<Date> next) {
    private static final int DATES = 6;

    /** A day on which it is. */
    record Date(String day, String hours) {}

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
                offer.place().map(EntryView::address).orElse(""),
                offer.place().map(Offer.Place::access).orElse(""),
                offer.signUp(),
                offer.contact().email(),
                offer.contact().website(),
                entry.source().map(Entry.Source::map).orElse(""),
                entry.url() + "/agenda.ics",
                next(offer.times(), today, saying));
    }

    static String address(Offer.Place place) {
        return Stream.of(place.name(), place.address(), (place.postcode() + " " + place.city()).strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private record When(LocalDate day, Schedule schedule) {}

    private static Stream<When> when(List<Schedule> times, LocalDate today, int most) {
        return times.stream()
                .flatMap(one -> one.next(today, most).stream().map(day -> new When(day, one)))
                .sorted(Comparator.comparing(When::day)
                        .thenComparing(one ->
                                one.schedule.opens().map(Object::toString).orElse("")));
    }

    private static List<Date> next(List<Schedule> times, LocalDate today, Saying saying) {
        return when(times, today, DATES)
                .limit(DATES)
                .map(one -> new Date(saying.dayInWeek(one.day), saying.hours(one.schedule)))
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
                .flatMap(entry -> entry.offer().times().stream()
                        .filter(time -> time.isOn(day))
                        .map(time -> new OnDay(
                                saying.hours(time),
                                entry.offer().name(),
                                entry.url(),
                                HitView.where(entry.offer(), areas, Optional.empty(), saying))))
                .sorted(Comparator.comparing(OnDay::hours).thenComparing(OnDay::name))
                .toList();
    }
}
