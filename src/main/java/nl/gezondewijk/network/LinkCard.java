package nl.gezondewijk.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One sheet that says whom to call (<i>koppelkaart</i>): for each domain one person, who agreed to stand on it.
 *
 * @param made when it was last put together; absent for one that nobody made yet
 * @param until the last day on which it is to be used
 */
record LinkCard(Optional<Instant> made, Optional<LocalDate> until, List<Pin> pins) {
    /** Longer than this nobody should trust names and numbers on paper. */
    static final int MOST_MONTHS = 12;

    LinkCard {
        pins = List.copyOf(pins);
    }

    boolean isOver(LocalDate today) {
        return until.filter(day -> day.isBefore(today)).isPresent();
    }

    Optional<Pin> of(String domain) {
        return pins.stream().filter(pin -> pin.domain().equals(domain)).findFirst();
    }
}
