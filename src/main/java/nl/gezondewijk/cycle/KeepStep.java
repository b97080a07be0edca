package nl.gezondewijk.cycle;

import java.time.LocalDate;
import nl.gezondewijk.audit.Outcome;
import nl.gezondewijk.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody does with a step, and notes in the trail that they did. */
@Component
class KeepStep {
    private final Marks marks;
    private final StepAnswers answers;
    private final StepNotes notes;
    private final Proofs proofs;
    private final Trail trail;

    KeepStep(Marks marks, StepAnswers answers, StepNotes notes, Proofs proofs, Trail trail) {
        this.marks = marks;
        this.answers = answers;
        this.notes = notes;
        this.proofs = proofs;
        this.trail = trail;
    }

    @Transactional
    void mark(Visit visit, Round round, Place place, Mark.State state, String reason) {
        marks.add(round, place, state, reason, visit.who().reference());
        note(visit, "cycle.marked");
    }

    /** Whoever answers a question of a step has begun it. Gives false when somebody else answered one of them meanwhile; that one stands. */
    @Transactional
    boolean answer(Visit visit, Round round, Standing standing, GivenAnswers given) {
        var place = standing.step().place();
        boolean kept = true;
        var anew = given.anew(standing);
        for (var one : anew) {
            kept &= answers.give(
                    round,
                    place,
                    one.question(),
                    one.kind().orElseThrow(),
                    one.note(),
                    visit.who().reference(),
                    one.seen());
        }
        if (!anew.isEmpty()) {
            if (standing.state() == Mark.State.TODO) {
                marks.add(round, place, Mark.State.BUSY, "", visit.who().reference());
            }
            note(visit, "cycle.answered");
        }
        return kept;
    }

    @Transactional
    void write(Visit visit, Round round, Place place, String words) {
        notes.add(round, place, words, visit.who().reference());
        note(visit, "cycle.noted");
    }

    @Transactional
    void removeNote(Visit visit, Round round, int id) {
        if (notes.remove(round, id)) {
            note(visit, "cycle.note-removed");
        }
    }

    @Transactional
    void prove(Visit visit, Round round, Place place, String title, String url, LocalDate dated) {
        proofs.add(round, place, title, url, dated, visit.who().reference());
        note(visit, "cycle.proved");
    }

    @Transactional
    void removeProof(Visit visit, Round round, int id) {
        if (proofs.remove(round, id)) {
            note(visit, "cycle.proof-removed");
        }
    }

    private void note(Visit visit, String deed) {
        trail.record(visit.who(), deed, visit.approach().reference(), Outcome.DONE, visit.origin());
    }
}
