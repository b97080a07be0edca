package nl.gezondewijk.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.gezondewijk.approach.Approach;
import nl.gezondewijk.audit.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the round of an example: which steps were done, and what its source says of each. */
@Component
public class TellRound {
    private final Rounds rounds;
    private final StepModels models;
    private final Marks marks;
    private final Proofs proofs;

    TellRound(Rounds rounds, StepModels models, Marks marks, Proofs proofs) {
        this.rounds = rounds;
        this.models = models;
        this.marks = marks;
        this.proofs = proofs;
    }

    /**
     * A round as its source tells it.
     *
     * @param model key of a step model
     * @param published the day of the source
     * @param done what the source says of each place that was passed, by its address
     * @param busy the same of where it stood
     */
    public record Example(
            String model, LocalDate published, Map<String, List<String>> done, Map<String, List<String>> busy) {}

    @Transactional
    public void tell(Approach approach, Example example, Actor by, String origin) {
        rounds.follow(approach, models.find(example.model()).orElseThrow(), by, origin);
        var round = rounds.newest(approach.id()).orElseThrow();
        example.done().forEach((place, facts) -> tell(round, place, Mark.State.DONE, facts, example, by));
        example.busy().forEach((place, facts) -> tell(round, place, Mark.State.BUSY, facts, example, by));
    }

    private void tell(Round round, String address, Mark.State state, List<String> facts, Example example, Actor by) {
        var place = Place.find(address).orElseThrow();
        marks.add(round, place, state, "", by.reference());
        // the latest added stands first
        facts.reversed().forEach(fact -> proofs.add(round, place, fact, "", example.published(), by.reference()));
    }
}
