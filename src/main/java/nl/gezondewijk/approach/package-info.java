/**
 * A neighbourhood's approach (*wijkaanpak*): for which area it is, and who takes part in it as what.
 *
 * <p>An {@link nl.gezondewijk.approach.Approach} has members, each with a {@link nl.gezondewijk.approach.Part}. A route that
 * belongs to one has {@code {approach}} in its address and says {@link nl.gezondewijk.approach.ForMembers} which {@link nl.gezondewijk.approach.Ring} may
 * use it; who takes part in another approach only is refused. Its working group and all who take part are circles ({@link
 * nl.gezondewijk.audit.Circles}) for whom figures can be meant.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "account", "area"})
@NullMarked
package nl.gezondewijk.approach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
