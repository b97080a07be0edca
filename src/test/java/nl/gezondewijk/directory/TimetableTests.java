package nl.gezondewijk.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.gezondewijk.page.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class TimetableTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void people_write_times_as_they_say_them() {
        assertThat(read("dinsdag en donderdag van 17.00 tot 21.00 uur"))
                .isEqualTo(Schedule.weekly(
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), LocalTime.of(17, 0), LocalTime.of(21, 0)));
        assertThat(read("Om de week maandag 10.00 vanaf 11 januari 2027").next(MONDAY, 3))
                .containsExactly(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 25), LocalDate.of(2027, 2, 8));
        assertThat(read("eerste dinsdag van de maand 14:00-16:00").next(MONDAY, 2))
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 5));
        assertThat(read("laatste zaterdag van de maand").next(MONDAY, 1)).containsExactly(LocalDate.of(2026, 12, 26));
        assertThat(read("12-6-2027 13.00").next(MONDAY, 5)).containsExactly(LocalDate.of(2027, 6, 12));
        assertThat(read("doordeweeks 9.00 - 12.00").days()).hasSize(5);
        assertThat(read("every Friday 9:00 from 4 December 2026 until 18 December 2026")
                        .next(MONDAY, 9))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wanneer u maar wilt",
                "dinsdag 25.00",
                "31 februari 2027",
                "10.00 - 12.00",
                "dinsdag 12.00 - 10.00",
                "om de week maandag",
                "<script>dinsdag",
                "=dinsdag"
            })
    void what_is_not_understood_is_given_back(String line) {
        assertThat(Timetable.read(line)).singleElement().isInstanceOf(Timetable.Line.Unclear.class);
    }

    /** The form shows times in words, and reads those words again. */
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_is_said_of_times_reads_as_the_same_times(String language) {
        var saying = new Saying(language(language));
        var from = Optional.of(LocalDate.of(2027, 1, 11));
        var none = Optional.<LocalDate>empty();
        var opens = Optional.of(LocalTime.of(9, 30));
        var closes = Optional.of(LocalTime.of(11, 0));
        var all = List.of(
                Schedule.weekly(Set.of(DayOfWeek.SUNDAY), LocalTime.NOON, LocalTime.of(23, 59)),
                new Schedule(Schedule.Every.WEEK, Set.of(DayOfWeek.values()), 0, from, none, opens, Optional.empty()),
                new Schedule(Schedule.Every.TWO_WEEKS, Set.of(DayOfWeek.FRIDAY), 0, from, none, opens, closes),
                new Schedule(
                        Schedule.Every.MONTH,
                        Set.of(DayOfWeek.FRIDAY),
                        -1,
                        none,
                        Optional.of(LocalDate.of(2027, 5, 3)),
                        opens,
                        closes),
                new Schedule(Schedule.Every.ONCE, Set.of(), 0, from, none, Optional.empty(), Optional.empty()));
        assertThat(Timetable.read(saying.lines(all)))
                .extracting(line -> line instanceof Timetable.Line.Read read ? read.schedule() : line)
                .isEqualTo(List.copyOf(all));
    }

    private static Language language(String code) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:messages/directory");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Language(messages, Locale.of(code));
    }

    private static Schedule read(String line) {
        var read = Timetable.read(line).getFirst();
        assertThat(read).as(line).isInstanceOf(Timetable.Line.Read.class);
        return ((Timetable.Line.Read) read).schedule();
    }
}
