package nl.gezondewijk.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.contribution.Contribution.Answer;
import nl.gezondewijk.contribution.Contribution.Look;
import nl.gezondewijk.contribution.Contribution.State;
import nl.gezondewijk.indicator.Readership.Audience;
import org.junit.jupiter.api.Test;

/** Who sees figures that are not for them: somebody who has to look whether they may go to others, and no longer than that. */
class SecondLookTests {
    private static final Actor OWNER = new Actor("account:owner", "Olga");
    private static final Actor LOOKER = new Actor("account:looker", "Lars");
    private static final Actor OTHER = new Actor("account:other", "Otto");

    @Test
    void while_it_waits_any_of_the_staff_can_look() {
        var waits = published(Optional.of(look(Optional.empty())));
        assertThat(waits.isSeenBy(OTHER)).isTrue();
        assertThat(published(Optional.empty()).isSeenBy(OTHER)).isFalse();
    }

    @Test
    void what_was_answered_is_closed_again_but_for_who_answered() {
        for (boolean agreed : List.of(true, false)) {
            var answered = published(
                    Optional.of(look(Optional.of(new Answer(agreed, LOOKER.reference(), Instant.EPOCH, "")))));
            assertThat(answered.isSeenBy(OTHER)).isFalse();
            assertThat(answered.isSeenBy(LOOKER)).isTrue();
            assertThat(answered.isSeenBy(OWNER)).isTrue();
        }
    }

    private static Look look(Optional<Answer> answer) {
        return new Look(Audience.EVERYONE, Optional.empty(), OWNER.reference(), Instant.EPOCH, answer);
    }

    private static Contribution published(Optional<Look> look) {
        return new Contribution(
                1,
                OWNER.reference(),
                "Wijkteam",
                "Hulp",
                "hulp.csv",
                Optional.empty(),
                State.PUBLISHED,
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.of(1),
                "",
                look);
    }
}
