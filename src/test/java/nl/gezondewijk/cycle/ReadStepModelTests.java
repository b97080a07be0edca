package nl.gezondewijk.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadStepModelTests {
    private static final String GOOD = """
            key: eigen
            name: {nl: Onze weg, en: Our way}
            about: {nl: Zo doen wij het, en: This is how we do it}
            source: {nl: Gemeente Voorbeeldstad, en: Municipality of Voorbeeldstad}
            quietDays: 30
            steps:
              - key: "1"
                phase: DIALOGUE
                name: {nl: Praten, en: Talk}
                why: {nl: Omdat het helpt, en: Because it helps}
                questions: [{nl: Wie komt er?, en: Who comes?}]
              - {key: "2", phase: DIALOGUE, part: jongeren, name: {nl: Met jongeren, en: With young people}, why: {nl: Zij ook, en: They too}}
            """;

    @Test
    void a_model_of_ones_own_is_read_with_its_own_days_of_quiet() {
        var model = ((ReadStepModel.Result.Model) ReadStepModel.from(GOOD)).model();
        assertThat(model.quietDays()).isEqualTo(30);
        assertThat(model.steps())
                .extracting(step -> step.place().address())
                .containsExactly("dialoog", "dialoog-jongeren");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_with_where_it_stands() {
        var wrong = GOOD.replace("key: eigen", "key: Eigen Weg")
                .replace("quietDays: 30", "quietDays: nooit")
                .replace("phase: DIALOGUE\n", "phase: PRATEN\n")
                .replace(", en: Because it helps", "")
                .replace("questions:", "vragen:");
        assertThat(faults(wrong))
                .extracting(Fault::where, Fault::rule)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("key", "key"),
                        org.assertj.core.groups.Tuple.tuple("quietDays", "quietDays"),
                        org.assertj.core.groups.Tuple.tuple("steps[1].phase", "phase"),
                        org.assertj.core.groups.Tuple.tuple("steps[1].why", "languages"),
                        org.assertj.core.groups.Tuple.tuple("steps[1].vragen", "unknown"));
    }

    @Test
    void two_steps_in_one_place_would_share_what_is_kept_of_them() {
        assertThat(faults(GOOD.replace(" part: jongeren,", "")))
                .extracting(Fault::rule)
                .containsExactly("twice");
    }

    @Test
    void what_is_no_yaml_says_at_which_line() {
        assertThat(faults("key: eigen\nname: {nl: Onze weg\nsteps:\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo("yaml"))
                .satisfies(fault ->
                        assertThat(Integer.parseInt(fault.with().getFirst())).isBetween(2, 4));
    }

    @Test
    void what_is_empty_a_list_or_far_too_long_is_no_model() {
        assertThat(faults("")).extracting(Fault::rule).containsExactly("model");
        assertThat(faults("- een\n- twee\n")).extracting(Fault::rule).containsExactly("model");
        assertThat(faults("a".repeat(300_000))).extracting(Fault::rule).containsExactly("size");
        assertThat(faults(GOOD.replaceAll("(?s)steps:.*", "steps: []")))
                .extracting(Fault::rule)
                .containsExactly("steps");
    }

    private static List<Fault> faults(String yaml) {
        return ((ReadStepModel.Result.Faulty) ReadStepModel.from(yaml)).faults();
    }
}
