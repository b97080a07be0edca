/**
 * The way that an approach goes (*stappen*): which step model it follows, how far each step is, and round after round.
 *
 * <p>A {@link nl.gezondewijk.cycle.StepModel} is data that an organisation can adapt. Its steps lie on the {@link
 * nl.gezondewijk.cycle.Phase}s of one model under all models, and what is kept of a {@link nl.gezondewijk.cycle.Round} hangs on
 * that place and on the question as it was asked, not on the model: a neighbourhood changes models and loses nothing.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "account", "approach"})
@NullMarked
package nl.gezondewijk.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
