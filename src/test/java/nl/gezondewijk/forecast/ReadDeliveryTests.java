package nl.gezondewijk.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gezondewijk.forecast.Reading.Rule;
import nl.gezondewijk.sheet.PersonLines;
import org.junit.jupiter.api.Test;

class ReadDeliveryTests {
    private static final Set<String> KNOWN = Set.of("GM0363", "WK036300", "PC9741");

    private static Reading read(Delivery.Kind kind, String text) {
        return ReadDelivery.of(
                text.getBytes(StandardCharsets.UTF_8),
                "tabel.csv",
                kind,
                codes -> codes.stream().filter(KNOWN::contains).collect(Collectors.toSet()));
    }

    private static List<Line> lines(Delivery.Kind kind, String text) {
        var reading = read(kind, text);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).lines();
    }

    private static List<Rule> rules(Delivery.Kind kind, String text) {
        return ((Reading.Wrong) read(kind, text))
                .findings().stream().map(Reading.Finding::rule).toList();
    }

    @Test
    void a_forecast_with_a_row_for_each_number_is_read() {
        var lines = lines(Delivery.Kind.FORECAST, """
                Gebied;Jaar;Geslacht;Leeftijd;Aantal
                GM0363;2025;vrouw;0 tot 5 jaar;21.340
                GM0363;2030;man;85+;4250,5
                9741;2030;totaal;5-14;900
                """);

        assertThat(lines)
                .containsExactly(
                        new Line("GM0363", 2025, Line.Sex.WOMEN, Ages.of(0, 4), "", 21_340),
                        new Line("GM0363", 2030, Line.Sex.MEN, Ages.from(85), "", 4_250.5),
                        new Line("PC9741", 2030, Line.Sex.BOTH, Ages.of(5, 14), "", 900));
    }

    @Test
    void years_may_stand_side_by_side_and_notes_above() {
        var lines = lines(Delivery.Kind.FORECAST, """
                Primos-prognose 2024;;;
                Gemeentecode;Leeftijd;2025;2040
                GM0363;0-19;180000;190000
                """);

        assertThat(lines)
                .containsExactly(
                        new Line("GM0363", 2025, Line.Sex.BOTH, Ages.of(0, 19), "", 180_000),
                        new Line("GM0363", 2040, Line.Sex.BOTH, Ages.of(0, 19), "", 190_000));
    }

    @Test
    void totals_beside_their_parts_are_not_counted_twice() {
        var lines = lines(Delivery.Kind.POPULATION, """
                gebied;jaar;geslacht;leeftijd;aantal
                WK036300;2025;man;0-4;10
                WK036300;2025;vrouw;0-4;11
                WK036300;2025;totaal;0-4;21
                WK036300;2025;man;totaal;10
                """);

        assertThat(lines).extracting(Line::number).containsExactly(10.0, 11.0);
    }

    @Test
    void each_mistake_is_told_with_its_row_and_nothing_is_kept() {
        var wrong = (Reading.Wrong) read(Delivery.Kind.POPULATION, """
                gebied;jaar;geslacht;leeftijd;aantal
                GM9998;2025;man;0-4;10
                GM0363;2025;man;jong;10
                GM0363;2025;x;0-4;10
                GM0363;2025;man;5-9;veel
                GM0363;2025;man;10-14;-3
                GM0363;;man;15-19;3
                """);

        assertThat(wrong.findings())
                .containsExactlyInAnyOrder(
                        new Reading.Finding(2, Rule.UNKNOWN_AREA, "GM9998"),
                        new Reading.Finding(3, Rule.NO_AGES, "jong"),
                        new Reading.Finding(4, Rule.NO_SEX, "x"),
                        new Reading.Finding(5, Rule.NO_NUMBER, "veel"),
                        new Reading.Finding(6, Rule.BELOW_ZERO, "-3"),
                        new Reading.Finding(7, Rule.NO_YEAR, ""));
    }

    @Test
    void ages_that_overlap_or_stand_there_twice_are_refused() {
        assertThat(rules(Delivery.Kind.POPULATION, """
                        gebied;jaar;leeftijd;aantal
                        GM0363;2025;0-14;10
                        GM0363;2025;10-19;10
                        """)).containsExactly(Rule.OVERLAP);
        assertThat(rules(Delivery.Kind.POPULATION, """
                        gebied;jaar;leeftijd;aantal
                        GM0363;2025;0-14;10
                        GM0363;2025;0-14;12
                        """)).containsExactly(Rule.TWICE);
    }

    @Test
    void use_has_to_be_told_of_every_age() {
        assertThat(rules(Delivery.Kind.USE, "leeftijd;aantal\n0-64;2\n")).containsExactly(Rule.AGES_MISSING);
        assertThat(lines(Delivery.Kind.USE, "leeftijd;aantal\n0-64;2,5\n65+;0.125\n"))
                .extracting(Line::number)
                .containsExactly(2.5, 0.125);
    }

    @Test
    void supply_names_its_profession() {
        assertThat(lines(Delivery.Kind.SUPPLY, "gebied;jaar;beroep;fte\nGM0363;2024;Huisarts;412,6\n"))
                .containsExactly(new Line("GM0363", 2024, Line.Sex.BOTH, Ages.ALL, "huisarts", 412.6));
        assertThat(rules(Delivery.Kind.SUPPLY, "gebied;jaar;beroep;fte\nGM0363;2024;;412,6\n"))
                .containsExactly(Rule.NO_SUBJECT);
    }

    @Test
    void other_files_get_an_answer() {
        assertThat(rules(Delivery.Kind.FORECAST, "naam;waarde\na;1\n")).containsExactly(Rule.NO_HEADING);
        assertThat(rules(Delivery.Kind.FORECAST, "gebied;jaar;leeftijd;aantal\n"))
                .containsExactly(Rule.NO_ROWS);
        assertThat(rules(Delivery.Kind.FORECAST, " ")).containsExactly(Rule.UNREADABLE);
        assertThat(rules(Delivery.Kind.FORECAST, "%PDF-1.7 enz")).containsExactly(Rule.UNREADABLE);
    }

    @Test
    void lines_about_persons_are_told_apart_before_any_column_is_missed() {
        var named = "Naam;Geboortedatum;Postcode\nJ. Jansen;1980-02-03;9741 AB\nA. de Vries;1951-11-23;9741 AC\n";
        var right = "gebied;jaar;geslacht;leeftijd;aantal\n"
                + "GM0363;2025;vrouw;71;1\nGM0363;2025;man;68;1\nGM0363;2025;vrouw;71;1\n".repeat(10);

        assertThat(read(Delivery.Kind.POPULATION, named))
                .isInstanceOfSatisfying(
                        Reading.Persons.class,
                        persons -> assertThat(persons.signs())
                                .extracting(PersonLines.Sign::why)
                                .contains(PersonLines.Why.BIRTH_DATE));
        assertThat(read(Delivery.Kind.POPULATION, right))
                .as("one line for each person under the right names of columns")
                .isInstanceOfSatisfying(
                        Reading.Persons.class,
                        persons -> assertThat(persons.signs())
                                .extracting(PersonLines.Sign::why)
                                .containsExactly(PersonLines.Why.ROW_PER_PERSON));
    }

    @Test
    void counts_of_each_year_of_age_are_not_about_persons() {
        var rows = new StringBuilder("gebied;jaar;geslacht;leeftijd;aantal\n");
        for (int age = 0; age < 100; age++) {
            rows.append("WK036300;2025;man;%d;%d%nWK036300;2025;vrouw;%d;%d%n".formatted(age, age % 7, age, age % 5));
        }

        assertThat(lines(Delivery.Kind.POPULATION, rows.toString())).hasSize(200);
    }

    @Test
    void of_very_many_mistakes_some_are_told_and_how_many_there_are() {
        var rows = "gebied;jaar;leeftijd;aantal\n" + "GM0363;2025;jong;1\n".repeat(100);

        assertThat(rules(Delivery.Kind.FORECAST, rows)).hasSize(21).last().isEqualTo(Rule.MORE);
    }
}
