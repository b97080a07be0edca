package nl.gezondewijk.profile;

import static nl.gezondewijk.profile.Lines.counted;
import static nl.gezondewijk.profile.Lines.modelled;
import static nl.gezondewijk.profile.Lines.without;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.gezondewijk.indicator.Figure;
import nl.gezondewijk.statistics.Reason;
import nl.gezondewijk.statistics.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile tells, in which order, and what it leaves to chance. */
class FindingsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            eenzaam,            49.9, 45.0, no
            eenzaam,            50.0, 45.0, attention
            eenzaam,            40.1, 45.0, no
            eenzaam,            40.0, 45.0, strong
            moeite-rondkomen,   16.9, 15.0, no
            moeite-rondkomen,   16.9, 14.9, attention
            moeite-rondkomen,   16.8, 14.9, no
            regie,              88.0, 90.0, attention
            regie,              88.1, 90.0, no
            regie,              92.0, 90.0, strong
            regie,              83.0, 85.0, no
            """)
    void a_difference_matters_from_five_points_and_from_two_at_either_end(
            String indicator, double own, double reference, String told) {
        var findings = Findings.in(List.of(modelled(indicator, own, reference, 1)));

        assertThat(keys(findings.attention())).isEqualTo(told.equals("attention") ? List.of(indicator) : List.of());
        assertThat(keys(findings.strong())).isEqualTo(told.equals("strong") ? List.of(indicator) : List.of());
    }

    @Test
    void a_difference_that_is_usual_between_areas_is_no_finding_however_large() {
        var findings = Findings.in(List.of(modelled("eenzaam", 57, 50, 8)));

        assertThat(findings.attention()).isEmpty();
        assertThat(keys(findings.weighing())).containsExactly("eenzaam");
    }

    @Test
    void a_figure_above_its_reference_and_below_its_peers_is_on_neither_side() {
        var line = modelled("eenzaam", 50, 45, 56, 3, 1_000);

        assertThat(line.made().orElseThrow().side()).isEqualTo(nl.gezondewijk.statistics.Side.LOWER);
        assertThat(line.side()).contains(nl.gezondewijk.statistics.Side.SIMILAR);
        assertThat(line.judgement()).contains(Judgement.SIMILAR);
        assertThat(Findings.in(List.of(line)).strong()).isEmpty();
        assertThat(Findings.in(List.of(line)).attention()).isEmpty();
    }

    @Test
    void the_larger_difference_comes_first() {
        var findings = Findings.in(List.of(modelled("eenzaam", 57, 50, 5), modelled("overgewicht", 59, 50, 6)));

        assertThat(keys(findings.attention())).containsExactly("overgewicht", "eenzaam");
    }

    @Test
    void what_is_measured_in_several_ways_is_told_once_by_the_way_that_stands_out_most() {
        var findings = Findings.in(List.of(
                modelled("laag-inkomen", 30, 12, 2),
                modelled("sociaal-minimum-110", 40, 12, 2),
                modelled("bijstand-per-1000", 90, 40, 5)));

        assertThat(keys(findings.attention())).containsExactly("sociaal-minimum-110", "bijstand-per-1000");
    }

    @Test
    void of_equal_differences_the_surer_comes_first() {
        var findings = Findings.in(List.of(modelled("eenzaam", 57, 50, 5), modelled("overgewicht", 57, 50, 3)));

        assertThat(keys(findings.attention())).containsExactly("overgewicht", "eenzaam");
    }

    @Test
    void of_equal_differences_that_of_more_people_comes_first() {
        var findings = Findings.in(
                List.of(modelled("eenzaam", 57, 50, 50, 5, 900), modelled("overgewicht", 57, 50, 50, 5, 1_100)));

        assertThat(keys(findings.attention())).containsExactly("overgewicht", "eenzaam");
    }

    @Test
    void of_one_question_the_age_group_is_told_in_which_it_stands_out_most() {
        var findings = Findings.in(List.of(
                modelled("eenzaam", 56, 50, 5), modelled("eenzaam-65plus", 62, 50, 5), modelled("roken", 30, 20, 5)));

        assertThat(keys(findings.attention())).containsExactly("eenzaam-65plus", "roken");
        assertThat(findings.weighing()).as("it has been told").isEmpty();
    }

    @Test
    void no_more_than_seven_are_told_on_either_side() {
        var lines = List.of(
                        "eenzaam",
                        "overgewicht",
                        "roken",
                        "stress",
                        "beperkt",
                        "langdurige-aandoening",
                        "angst-depressie",
                        "moeite-rondkomen")
                .stream()
                .map(key -> modelled(key, 40, 30, 5))
                .toList();

        assertThat(Findings.in(lines).attention()).hasSize(7);
    }

    @Test
    void what_is_neither_good_nor_bad_is_no_finding() {
        var findings = Findings.in(List.of(counted("aandeel-65plus", 400, 1_000, 20)));

        assertThat(findings.strong()).isEmpty();
        assertThat(findings.attention()).isEmpty();
        assertThat(findings.weighing()).isEmpty();
        assertThat(findings.compared()).isEqualTo(1);
        assertThat(findings.tested()).isEqualTo(1);
    }

    /** p is 0.044 by the score test: alone it counts, as one of twenty it does not. */
    @Test
    void what_may_be_chance_in_a_long_list_is_left_out() {
        var doubtful = counted("roken", 240, 400, 55);
        var sure = counted("sociaal-minimum", 320, 400, 55);
        var lines = new ArrayList<>(List.of(doubtful, sure));

        assertThat(keys(Findings.in(lines).attention())).containsExactly("sociaal-minimum", "roken");
        for (int i = 0; i < 18; i++) {
            lines.add(counted("armoede", 220, 400, 55));
        }
        assertThat(keys(Findings.in(lines).attention())).containsExactly("sociaal-minimum");
        assertThat(Findings.in(lines).tested()).isEqualTo(20);
    }

    @Test
    void what_has_no_test_takes_no_part_in_the_control_of_chance() {
        var lines = new ArrayList<>(List.of(counted("laag-inkomen", 240, 400, 55)));
        for (int i = 0; i < 30; i++) {
            lines.add(modelled("eenzaam", 50, 50, 5));
        }

        assertThat(keys(Findings.in(lines).attention())).containsExactly("laag-inkomen");
        assertThat(Findings.in(lines).compared()).isEqualTo(31);
        assertThat(Findings.in(lines).tested()).isEqualTo(1);
    }

    @Test
    void what_most_people_have_weighs_most_though_it_is_no_different() {
        var findings = Findings.in(List.of(
                modelled("roken", 20, 20, 5),
                modelled("overgewicht", 50, 50, 5),
                modelled("eenzaam", 45, 45, 45, 5, 2_000),
                modelled("stress", 9.9, 9.9, 5),
                modelled("ervaren-gezondheid", 78, 78, 5)));

        assertThat(keys(findings.weighing())).containsExactly("eenzaam", "overgewicht", "roken");
        assertThat(findings.weighing().getFirst().weight()).isEqualTo(900);
        assertThat(findings.weighing()).allMatch(one -> one.why() == Finding.Why.WEIGHS_MUCH);
    }

    @Test
    void no_more_than_five_weigh() {
        var lines = List.of("eenzaam", "overgewicht", "roken", "stress", "beperkt", "langdurige-aandoening").stream()
                .map(key -> modelled(key, 30, 30, 5))
                .toList();

        assertThat(Findings.in(lines).weighing()).hasSize(5);
    }

    @Test
    void where_there_is_no_figure_there_is_nothing_to_tell() {
        var findings = Findings.in(List.of(without("eenzaam", Figure.Reason.WITHHELD)));

        assertThat(findings).isEqualTo(new Findings(List.of(), List.of(), List.of(), 0, 0));
    }

    @Test
    void without_a_margin_nobody_knows_whether_something_changed() {
        var own = modelled("eenzaam", 57, 50, 5).own();

        assertThat(Comparing.withEarlier(own, java.util.Optional.of(Reference.apart(50))))
                .isInstanceOfSatisfying(
                        nl.gezondewijk.statistics.Comparison.None.class,
                        none -> assertThat(none.reason()).isEqualTo(Reason.NO_INTERVAL));
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(one -> one.line().indicator().key()).toList();
    }
}
