package nl.gezondewijk.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When something is: a rule for its days, and a time of day.
 *
 * @param days of the week; none for something that is once
 * @param which of those days in a month, 1 to 4, or -1 for the last; 0 where it is not by month
 * @param from the first day, and the day itself for something that is once
 */
public record Schedule(
        Every every,
        Set<DayOfWeek> days,
        int which,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<LocalTime> opens,
        Optional<LocalTime> closes) {
    private static final int LOOKS_AHEAD = 800;
    static final int LAST = -1;

    /** How often. */
    public enum Every {
        WEEK,
        TWO_WEEKS,
        MONTH,
        ONCE
    }

    public Schedule {
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
        require((every == Every.ONCE) == days.isEmpty(), "what comes back has days of the week, what is once has none");
        require(
                from.isPresent() || every == Every.WEEK || every == Every.MONTH,
                "what is once or every other week has a first day");
        require((every == Every.MONTH) == (which != 0) && which >= LAST && which <= 4, "which of a month: " + which);
        require(!before(until, from), "it ends before it begins");
        require(opens.isPresent() || closes.isEmpty(), "no end of the day without a beginning");
        require(!before(closes, opens), "it closes before it opens");
    }

    private static void require(boolean right, String rule) {
        if (!right) {
            throw new IllegalArgumentException(rule);
        }
    }

    private static <T extends Comparable<? super T>> boolean before(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
    }

    static Schedule weekly(Collection<DayOfWeek> days, LocalTime opens, LocalTime closes) {
        return new Schedule(
                Every.WEEK,
                Set.copyOf(days),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.of(opens),
                Optional.of(closes));
    }

    boolean isOn(LocalDate day) {
        if (from.filter(day::isBefore).isPresent() || until.filter(day::isAfter).isPresent()) {
            return false;
        }
        return switch (every) {
            case ONCE -> from.filter(day::equals).isPresent();
            case WEEK -> days.contains(day.getDayOfWeek());
            case TWO_WEEKS ->
                days.contains(day.getDayOfWeek())
                        && ChronoUnit.WEEKS.between(monday(from.orElseThrow()), monday(day)) % 2 == 0;
            case MONTH -> days.contains(day.getDayOfWeek()) && day.equals(ofMonth(day));
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate ofMonth(LocalDate day) {
        return day.with(TemporalAdjusters.dayOfWeekInMonth(which, day.getDayOfWeek()));
    }

    /** The days to come, this one included. */
    List<LocalDate> next(LocalDate today, int most) {
        var start = from.filter(today::isBefore).orElse(today);
        return Stream.iterate(start, day -> day.plusDays(1))
                .limit(LOOKS_AHEAD)
                .filter(this::isOn)
                .limit(most)
                .toList();
    }

    /** No day of it is to come. */
    boolean isOver(LocalDate today) {
        return every == Every.ONCE
                ? from.filter(today::isAfter).isPresent()
                : until.filter(today::isAfter).isPresent();
    }
}
