package nl.gezondewijk.cycle;

import java.time.Instant;
import java.util.Optional;

/**
 * One time round for an approach, by the model that it follows.
 *
 * @param number the first is 1
 * @param closed empty while it goes on
 */
record Round(int id, int approach, int number, StepModel model, Instant begun, Optional<Instant> closed) {
    boolean isOpen() {
        return closed.isEmpty();
    }
}
