package nl.gezondewijk.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.gezondewijk.sheet.Layout;
import nl.gezondewijk.sheet.Made;
import nl.gezondewijk.sheet.PersonLines;
import nl.gezondewijk.sheet.Proposal;
import nl.gezondewijk.sheet.Role;
import nl.gezondewijk.sheet.Sheet;
import org.junit.jupiter.api.Test;

class CountingTests {

    @Test
    void answers_are_counted_for_each_area_with_how_many_answered() {
        assertThat(count(patients(), choice(Question.parse("rookt=ja"))).toCsv())
                .isEqualTo("""
                postcode;indicator;teller;noemer
                9741;rookt: ja;20;60
                9742;rookt: ja;30;90
                9743;rookt: ja;40;120
                """.replace("\n", "\r\n"));
    }

    @Test
    void without_a_question_lines_are_counted() {
        assertThat(count(patients(), choice()).toCsv())
                .isEqualTo("postcode;aantal\r\n9741;60\r\n9742;90\r\n9743;120\r\n");
    }

    @Test
    void a_small_area_is_withheld_and_others_with_it_so_that_it_does_not_follow_from_the_whole() {
        var lines = patients() + "9744AB;55;ja\n9744AC;70;nee\n";
        var counted = count(lines, choice(Question.parse("rookt=ja")));
        assertThat(counted.toCsv().lines())
                .contains("9744;rookt: ja;x;x", "9741;rookt: ja;x;x", "9743;rookt: ja;40;120");
        assertThat(counted.withheld()).isEqualTo(3);
    }

    @Test
    void a_year_becomes_a_column_and_ages_become_groups() {
        var choice = new Choice(
                Optional.empty(),
                List.of(new Question("leeftijd", List.of("18-64"), List.of())),
                Map.of("rookt", List.of("ja", "nee")),
                List.of(18, 65),
                10,
                Optional.of(2024));
        assertThat(count(patients(), choice).toCsv().lines())
                .first()
                .isEqualTo("postcode;jaar;indicator;teller;noemer");
        assertThat(count(patients(), choice).toCsv().lines())
                .element(1)
                .asString()
                .matches("9741;2024;leeftijd: 18-64;\\d+;60");
    }

    @Test
    void what_is_left_out_is_in_neither_count() {
        var lines = patients() + "9741AB;55;onbekend\n".repeat(30);
        assertThat(count(lines, choice(Question.parse("rookt=ja!onbekend")))
                        .toCsv()
                        .lines())
                .contains("9741;rookt: ja;20;60");
        assertThat(count(lines, choice(Question.parse("rookt=ja"))).toCsv().lines())
                .contains("9741;rookt: ja;20;90");
    }

    @Test
    void what_is_wrong_is_said_with_what_would_be_right() {
        assertThatThrownBy(() -> count(patients(), choice(Question.parse("drinkt"))))
                .isInstanceOf(Counting.Refused.class)
                .hasMessage("there is no column drinkt; write it as it stands in the row of headings");
        var remarks = new StringBuilder("buurt;opmerking\n");
        for (int i = 0; i < 50; i++) {
            remarks.append("Centrum;geheim ").append(i).append('\n');
        }
        assertThatThrownBy(() -> count(remarks.toString(), choice(Question.parse("opmerking"))))
                .hasMessageContaining("more than 30 different answers")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> count("a;b\n1;2\n", choice())).hasMessageContaining("--area");
    }

    /** What comes out is read by who takes it in, without a correction; and is not taken for lines about persons. */
    @Property(tries = 60)
    void the_output_is_read_without_a_correction(@ForAll long seed) {
        var random = new Random(seed);
        var counted = count(Lines.random(random), Lines.choice(random));
        if (counted.told() < 3) {
            return;
        }
        var sheet = Made.sheet(counted.toCsv().getBytes(StandardCharsets.UTF_8), "telling.csv");
        assertThat(PersonLines.in(sheet).signs()).isEmpty();
        var layout = Proposal.of(sheet).layout();
        assertThat(layout.columns().getFirst().role().isArea())
                .as(counted.toCsv())
                .isTrue();
        assertThat(layout.columns())
                .extracting(Layout.Use::role)
                .as(counted.toCsv())
                .contains(Role.COUNTED);
        var read = new ArrayList<String>();
        layout.read(sheet, said -> read.add(said.area() + ";" + said.numbers().size()), wrong -> {
            throw new AssertionError(wrong);
        });
        assertThat(read).hasSize((int) (counted.told() + counted.withheld()));
    }

    private static Counted count(String lines, Choice choice) {
        Sheet sheet = Made.sheet(lines.getBytes(StandardCharsets.UTF_8), "patienten.csv");
        return Counting.count(sheet, choice);
    }

    private static Choice choice(Question... questions) {
        return new Choice(
                Optional.empty(),
                List.of(questions),
                Map.of(),
                Choice.USUAL_AGES,
                Choice.USUAL_FEWEST,
                Optional.empty());
    }

    /** 60, 90 and 120 patients of whom a third smokes. */
    private static String patients() {
        var text = new StringBuilder("PC6;leeftijd;rookt\n");
        for (int area = 0; area < 3; area++) {
            for (int i = 0; i < 60 + 30 * area; i++) {
                text.append("%d %s;%d;%s%n"
                        .formatted(9741 + area, i % 2 == 0 ? "AB" : "CD", i * 7 % 95, i % 3 == 0 ? "ja" : "nee"));
            }
        }
        return text.toString();
    }
}
