/**
 * The trail: what was done here, by whom and how it ended, in lines that can be added but not changed.
 *
 * <p>Any module tells the {@link nl.gezondewijk.audit.Trail} what an {@link nl.gezondewijk.audit.Actor} did. Each line
 * holds the hash of the one before it, so that a change behind the program's back is found. People and things go in by id
 * only; the module that owns them says what they are called ({@link nl.gezondewijk.audit.Names}), so that a name can still
 * be erased ({@link nl.gezondewijk.audit.PersonErased}). What is kept of somebody, each module tells in {@code known/<module>.sql}
 * ({@link nl.gezondewijk.audit.KnownOf}).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.gezondewijk.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
