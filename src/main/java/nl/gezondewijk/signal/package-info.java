/**
 * What people see in the neighbourhood (*signaal*), said in half a minute and without an account.
 *
 * <p>A {@link nl.gezondewijk.signal.Signal} is of a subject and a place, and never of a person: {@link nl.gezondewijk.signal.Personal}
 * looks for that before anything is kept. The working group brings signals together in a {@link nl.gezondewijk.signal.Matter}, answers it
 * for everybody to read, and says what became of it.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "account", "approach", "area", "theme"})
@NullMarked
package nl.gezondewijk.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
