package nl.gezondewijk.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.gezondewijk.audit.Actor;
import nl.gezondewijk.indicator.Readership.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees figures that are not for them: somebody who has to look whether they may go to others, and no longer than that. */
class LookTests {
    private static final Actor LOOKER = new Actor("account:looker", "Lars");
    private static final Actor OTHER = new Actor("account:other", "Otto");

    @Test
    void while_it_waits_any_of_the_staff_can_look() {
        assertThat(look(Optional.empty()).isSeenBy(OTHER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_answered_is_closed_again_but_for_who_answered(boolean agreed) {
        var answered = look(Optional.of(new Look.Answer(agreed, LOOKER.reference(), Instant.EPOCH, "")));
        assertThat(answered.isSeenBy(OTHER)).isFalse();
        assertThat(answered.isSeenBy(LOOKER)).isTrue();
    }

    private static Look look(Optional<Look.Answer> answer) {
        return new Look(Audience.EVERYONE, Optional.empty(), "account:owner", Instant.EPOCH, answer);
    }
}
