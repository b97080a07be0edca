package nl.gezondewijk.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A day of the week or a part of the day, by which people look for something. */
enum Moment {
    MO,
    TU,
    WE,
    TH,
    FR,
    SA,
    SU,
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING_FROM = LocalTime.of(17, 30);

    static Moment of(DayOfWeek day) {
        return values()[day.ordinal()];
    }

    DayOfWeek day() {
        return DayOfWeek.of(ordinal() + 1);
    }

    boolean isDay() {
        return ordinal() < MORNING.ordinal();
    }

    /** All moments of these times together. */
    static Set<Moment> of(Collection<Schedule> times) {
        var all = EnumSet.noneOf(Moment.class);
        times.forEach(one -> {
            days(one).map(Moment::of).forEach(all::add);
            all.addAll(parts(one));
        });
        return all;
    }

    private static Stream<DayOfWeek> days(Schedule one) {
        return one.every() == Schedule.Every.ONCE ? one.from().stream().map(DayOfWeek::from) : one.days().stream();
    }

    private static List<Moment> parts(Schedule one) {
        if (one.opens().isEmpty()) {
            return List.of();
        }
        var opens = one.opens().get();
        var closes = one.closes().orElse(opens.plusMinutes(1));
        return Stream.of(MORNING, AFTERNOON, EVENING)
                .filter(part -> switch (part) {
                    case MORNING -> opens.isBefore(NOON);
                    case AFTERNOON -> opens.isBefore(EVENING_FROM) && closes.isAfter(NOON);
                    default -> closes.isAfter(EVENING_FROM) || !opens.isBefore(EVENING_FROM);
                })
                .toList();
    }

    /** As HSDS and iCalendar write days. */
    static Set<DayOfWeek> days(Collection<String> codes) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(values())
                .filter(one -> one.isDay() && codes.contains(one.name()))
                .forEach(one -> days.add(one.day()));
        return days;
    }
}
