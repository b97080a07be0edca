package nl.gezondewijk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.gezondewijk.contribution.Described.Shape;
import nl.gezondewijk.contribution.Heard.Number;
import nl.gezondewijk.contribution.Wrong.Rule;
import nl.gezondewijk.indicator.Draft;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.indicator.Indicator;
import nl.gezondewijk.indicator.Indicator.Unit;
import nl.gezondewijk.indicator.Period;
import nl.gezondewijk.page.Words;
import org.junit.jupiter.api.Test;

class AssemblyTests {
    private static final Period YEAR = Period.year(2024);
    private static final Figure WITHHELD = new Figure.None(Figure.Reason.WITHHELD);

    private final Described share = described("diabetes", Shape.SHARE, Unit.PERCENT);

    @Test
    void a_share_is_a_count_of_another() {
        var made = assembly(share);
        made.take(heard("BU00010101", "diabetes", Number.COUNTED, 12, Number.ASKED, 90));
        assertThat(made.columns()).containsExactly("eigen-diabetes-teller", "eigen-diabetes-noemer");
        assertThat(made.rows().drafted()).singleElement().satisfies(row -> {
            assertThat(row.values()).containsExactly(12, 90);
            assertThat(row.reasons()).containsExactly('.', '.');
        });
        assertThat(made.findings().first()).isEmpty();
    }

    @Test
    void a_mark_keeps_its_meaning() {
        var made = assembly(share);
        made.take(new Heard(
                "7",
                "BU00010101",
                YEAR,
                "diabetes",
                Map.of(Number.COUNTED, WITHHELD, Number.ASKED, Figure.Known.of(90))));
        assertThat(made.rows().drafted().getFirst().reasons()).containsExactly('w', '.');
    }

    @Test
    void of_residents_is_counted_elsewhere() {
        var made = assembly(described("meldingen", Shape.OF_RESIDENTS, Unit.PER_1000));
        made.take(heard("BU00010101", "meldingen", Number.VALUE, 12));
        made.take(heard("BU00010999", "meldingen", Number.VALUE, 3));
        assertThat(made.rows().drafted().getFirst().values()).containsExactly(12, 1000);
        assertThat(rules(made)).containsExactly(Rule.NO_RESIDENTS, Rule.WITHOUT_WHOLE);
    }

    @Test
    void a_survey_has_its_margin_and_the_number_who_gave_the_answer() {
        var made = assembly(described("eenzaam", Shape.SURVEY, Unit.PERCENT));
        made.take(heard("BU00010101", "eenzaam", Number.PERCENTAGE, 42.5, Number.ASKED, 80));
        var row = made.rows().drafted().getFirst();
        assertThat(row.values()).containsExactly(34, 80, 42.5);
        assertThat(row.lower()).isNotNull();
        assertThat(row.lower()[2]).isEqualTo(32.5);
        assertThat(row.upper()[2]).isEqualTo(52.5);
    }

    @Test
    void says_what_is_wrong_and_where() {
        var made = assembly(
                share, described("aantal", Shape.AMOUNT, Unit.COUNT), described("cijfer", Shape.VALUE, Unit.PERCENT));
        made.take(heard("BU00010101", "diabetes", Number.COUNTED, 95, Number.ASKED, 90));
        made.take(heard("BU00010102", "diabetes", Number.COUNTED, -1, Number.ASKED, 90));
        made.take(heard("BU00010103", "diabetes", Number.COUNTED, 1.5, Number.ASKED, 90));
        made.take(heard("BU00010104", "aantal", Number.VALUE, 7));
        made.take(heard("BU00010104", "aantal", Number.VALUE, 8));
        made.take(heard("BU00010105", "cijfer", Number.VALUE, 101));
        assertThat(rules(made))
                .containsExactly(Rule.MORE_THAN_ALL, Rule.NEGATIVE, Rule.NOT_WHOLE, Rule.TWICE, Rule.NO_PERCENTAGE);
        assertThat(made.findings().first().getFirst().value()).isEqualTo("95 > 90");
        assertThat(made.findings().first()).extracting(Wrong::place).containsOnly("7");
    }

    @Test
    void a_label_that_is_left_out_is_passed_over() {
        var made = assembly(share);
        made.take(heard("BU00010101", "iets anders", Number.VALUE, 3));
        assertThat(made.rows().drafted()).isEmpty();
        assertThat(made.findings().first()).isEmpty();
    }

    @Test
    void buurten_add_up_to_their_wijk_and_wijken_to_their_gemeente() {
        var made = assembly(share);
        made.take(heard("BU00010101", "diabetes", Number.COUNTED, 12, Number.ASKED, 90));
        made.take(heard("BU00010102", "diabetes", Number.COUNTED, 20, Number.ASKED, 110));
        made.take(heard("BU00010201", "diabetes", Number.COUNTED, 5, Number.ASKED, 50));
        made.addUp(Map.of(
                "WK000101", List.of("BU00010101", "BU00010102"),
                "WK000102", List.of("BU00010201"),
                "WK000103", List.of("BU00010301"),
                "GM0001", List.of("WK000101", "WK000102")));
        assertThat(values(made, "WK000101")).containsExactly(32, 200);
        assertThat(values(made, "GM0001")).containsExactly(37, 250);
        assertThat(made.rows().drafted()).extracting(Draft.Row::area).doesNotContain("WK000103");
    }

    @Test
    void nothing_is_added_up_over_what_is_not_known() {
        var made = assembly(share);
        made.take(heard("BU00010101", "diabetes", Number.COUNTED, 12, Number.ASKED, 90));
        made.take(new Heard(
                "8",
                "BU00010102",
                YEAR,
                "diabetes",
                Map.of(Number.COUNTED, WITHHELD, Number.ASKED, Figure.Known.of(30))));
        made.addUp(Map.of("WK000101", List.of("BU00010101", "BU00010102")));
        var wijk = made.rows().drafted().getLast();
        assertThat(wijk.reasons()).containsExactly('p', '.');
    }

    @Test
    void a_wijk_that_is_in_the_sheet_stays_as_it_is_and_is_compared_with_its_buurten() {
        var made = assembly(share);
        made.take(heard("WK000101", "diabetes", Number.COUNTED, 50, Number.ASKED, 90));
        made.take(heard("BU00010101", "diabetes", Number.COUNTED, 12, Number.ASKED, 90));
        made.addUp(Map.of("WK000101", List.of("BU00010101")));
        assertThat(values(made, "WK000101")).containsExactly(50, 90);
        assertThat(rules(made)).containsExactly(Rule.NOT_THE_SUM);
    }

    @Test
    void guards_counts_of_people_and_answers_to_one_question_together() {
        var terms = new Terms(Protection.REGISTER, 10, true, 1, Indicator.Whose.PATIENTS, 2024, Optional.empty());
        var well = described("goed", Shape.SHARE, Unit.PERCENT, "gezondheid");
        var badly = described("slecht", Shape.SHARE, Unit.PERCENT, "gezondheid");
        assertThat(Answers.guards(List.of(share, well, badly), terms))
                .satisfiesExactly(one -> assertThat(one.counted()).containsExactly("eigen-diabetes-teller"), two -> {
                    assertThat(two.counted()).containsExactly("eigen-goed-teller", "eigen-slecht-teller");
                    assertThat(two.along()).containsExactly("eigen-slecht-noemer");
                });
        var published = new Terms(
                Protection.PUBLISHED, 10, true, 1, Indicator.Whose.PATIENTS, 2024, Optional.of("https://example.nl/x"));
        assertThat(Answers.guards(List.of(share), published)).isEmpty();
    }

    @Test
    void refuses_a_description_that_makes_no_sense() {
        assertThatIllegalArgumentException().isThrownBy(() -> described("x", Shape.SHARE, Unit.COUNT));
        assertThatIllegalArgumentException().isThrownBy(() -> described("x", Shape.AMOUNT, Unit.PERCENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Terms(Protection.REGISTER, 2, true, 1, Indicator.Whose.PATIENTS, 2024, Optional.empty()));
    }

    private static Assembly assembly(Described... described) {
        return new Assembly(
                List.of(described),
                (share, n, effect) -> new double[] {share - 10, share + 10},
                area -> area.equals("BU00010101") ? OptionalDouble.of(1000) : OptionalDouble.empty());
    }

    private static Described described(String label, Shape shape, Unit unit) {
        return new Described(
                label,
                "eigen-" + label,
                shape,
                unit,
                "population-composition",
                new Words(label, label),
                new Words(label, label),
                new Words("patiënten", "patients"),
                Indicator.Direction.LOWER_IS_BETTER,
                Optional.empty());
    }

    private static Described described(String label, Shape shape, Unit unit, String question) {
        var one = described(label, shape, unit);
        return new Described(
                label,
                one.key(),
                shape,
                unit,
                one.topic(),
                one.name(),
                one.meaning(),
                one.who(),
                one.direction(),
                Optional.of(question));
    }

    private static Heard heard(String area, String label, Number number, double value) {
        return new Heard("7", area, YEAR, label, Map.of(number, Figure.Known.of(value)));
    }

    private static Heard heard(String area, String label, Number one, double value, Number two, double other) {
        var numbers = new EnumMap<Number, Figure>(Number.class);
        numbers.put(one, Figure.Known.of(value));
        numbers.put(two, Figure.Known.of(other));
        return new Heard("7", area, YEAR, label, numbers);
    }

    private static double[] values(Assembly made, String area) {
        return made.rows().drafted().stream()
                .filter(row -> row.area().equals(area))
                .findFirst()
                .orElseThrow()
                .values();
    }

    private static List<Rule> rules(Assembly made) {
        return made.findings().first().stream().map(Wrong::rule).toList();
    }
}
