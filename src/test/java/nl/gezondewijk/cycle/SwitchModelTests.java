package nl.gezondewijk.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.approach.Approaches;
import nl.gezondewijk.audit.Actor;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whatever a neighbourhood keeps, and however often it changes its step model, all of it is there still. */
@SpringBootTest
class SwitchModelTests {
    private static final Actor SOMEBODY = new Actor("account:" + UUID.randomUUID(), "Femke");

    @Autowired
    Approaches approaches;

    @Autowired
    Rounds rounds;

    @Autowired
    StepModels models;

    @Autowired
    Standings standings;

    @Autowired
    Marks marks;

    @Autowired
    StepAnswers answers;

    @Autowired
    StepNotes notes;

    @Autowired
    Proofs proofs;

    private Approach approach;

    @RepeatedTest(12)
    void switching_there_and_back_keeps_all(RepetitionInfo time) {
        var chance = new Random(time.getCurrentRepetition());
        approach = approaches.make("Wisselt", "WK999900", SOMEBODY, "machine");
        var first = pick(models.list(), chance);
        follow(first);
        keepSomething(chance);

        var before = seen();
        follow(pick(models.list(), chance));
        assertThat(kept()).as("with another model too").containsAll(withoutSteps(before));
        keepSomething(chance);
        var after = kept();
        follow(pick(models.list(), chance));
        follow(first);

        assertThat(kept()).containsExactlyInAnyOrderElementsOf(after);
        assertThat(seen())
                .containsAll(before.stream()
                        .filter(line -> !line.startsWith("state"))
                        .toList());
        assertThat(rounds.list(approach.id())).hasSize(1);
    }

    private void follow(StepModels.Written model) {
        rounds.follow(approach, model, SOMEBODY, "machine");
    }

    /** Here and there, and of other models as well. */
    private void keepSomething(Random chance) {
        var round = round();
        for (var standing : standings.of(round).stream().toList()) {
            var place = standing.step().place();
            if (chance.nextBoolean()) {
                marks.add(round, place, pick(List.of(Mark.State.values()), chance), "omdat", SOMEBODY.reference());
            }
            for (var question : standing.step().questions()) {
                if (chance.nextBoolean() && standing.answerTo(question).isEmpty()) {
                    var kind = pick(List.of(Answer.Kind.values()), chance);
                    assertThat(answers.give(round, place, question, kind, "", SOMEBODY.reference(), 0))
                            .isTrue();
                }
            }
            if (chance.nextInt(4) == 0) {
                notes.add(round, place, "Notitie " + chance.nextInt(), SOMEBODY.reference());
                proofs.add(
                        round, place, "Stuk " + chance.nextInt(), "", LocalDate.of(2026, 3, 2), SOMEBODY.reference());
            }
        }
    }

    /** As the pages show it: what is kept, under the steps where it stands. */
    private List<String> seen() {
        var lines = new ArrayList<String>();
        standings.of(round()).stream().forEach(one -> {
            var place = one.step().place().address();
            lines.add("state " + place + " " + one.state());
            one.step().questions().stream()
                    .flatMap(question -> one.answerTo(question).stream())
                    .forEach(answer -> lines.add("answer " + answer.question() + " " + answer.kind()));
            one.others().forEach(answer -> lines.add("answer " + answer.question() + " " + answer.kind()));
            one.notes().forEach(note -> lines.add("note " + place + " " + note.words()));
            one.proofs().forEach(proof -> lines.add("proof " + place + " " + proof.title()));
        });
        return lines;
    }

    private List<String> kept() {
        return withoutSteps(seen()).stream().distinct().toList();
    }

    /** A step that was not begun is only there with its model. */
    private static List<String> withoutSteps(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("state") || !line.endsWith("TODO"))
                .toList();
    }

    private Round round() {
        return rounds.newest(approach.id()).orElseThrow();
    }

    private static <T> T pick(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
