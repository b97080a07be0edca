package nl.gezondewijk.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The three models have all that their documents have, step by step: counted in the documents by hand. */
class StepModelsTests {

    @Test
    void the_seven_steps_have_29_questions_26_chances_25_pitfalls_32_tips_and_25_activities() {
        var seven = model("seven");
        assertThat(counts(seven, Step::questions)).isEqualTo("1:4 2:4 3:3 4:4 5:5 6:5 6+:0 7:4 = 29");
        assertThat(counts(seven, Step::chances)).isEqualTo("1:3 2:3 3:5 4:3 5:4 6:2 6+:3 7:3 = 26");
        assertThat(counts(seven, Step::pitfalls)).isEqualTo("1:3 2:3 3:3 4:4 5:3 6:3 6+:3 7:3 = 25");
        assertThat(counts(seven, Step::tips)).isEqualTo("1:4 2:3 3:5 4:3 5:6 6:4 6+:2 7:5 = 32");
        assertThat(counts(seven, Step::activities)).isEqualTo("1:4 2:4 3:3 4:3 5:3 6:4 6+:0 7:4 = 25");
    }

    @Test
    void the_six_steps_have_21_checks_with_those_on_what_comes_next() {
        assertThat(counts(model("six"), Step::questions)).isEqualTo("1:2 2:3 3:3 4:3 5:2 6:2 +:6 = 21");
    }

    @Test
    void the_playbook_has_three_preconditions_and_five_steps() {
        var eight = model("eight");
        assertThat(eight.steps().stream().filter(Step::precondition).map(Step::key))
                .containsExactly("A", "B", "C");
        assertThat(eight.steps().stream().filter(step -> !step.precondition()).map(Step::key))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void every_model_goes_on_to_carrying_out_signalling_evaluating_and_the_next_round() {
        var closing = model("closing");
        for (var key : List.of("seven", "six", "eight")) {
            assertThat(model(key).goingOn(closing).steps())
                    .as(key)
                    .extracting(step -> step.place().phase())
                    .contains(Phase.CARRY_OUT, Phase.SIGNAL, Phase.EVALUATE, Phase.NEXT);
        }
        assertThat(model("six").goingOn(closing).steps())
                .as("keeps its own words where it has them")
                .isEqualTo(model("six").steps());
    }

    @Test
    void no_two_questions_are_the_same_so_that_each_answer_has_one() {
        var all = List.of("seven", "six", "eight").stream()
                .flatMap(key -> model(key).steps().stream())
                .flatMap(step -> step.questions().stream())
                .toList();
        assertThat(all).extracting(Question::key).doesNotHaveDuplicates().hasSize(29 + 21 + 6);
    }

    static StepModel model(String key) {
        return StepModels.written(yaml(key), false).model();
    }

    static String yaml(String key) {
        try {
            return new ClassPathResource("cycle/models/" + key + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String counts(StepModel model, Function<Step, List<?>> what) {
        return model.steps().stream()
                        .map(step -> step.key() + ":" + what.apply(step).size())
                        .collect(Collectors.joining(" "))
                + " = "
                + model.steps().stream()
                        .mapToInt(step -> what.apply(step).size())
                        .sum();
    }
}
