/**
 * Several approaches together (Dutch: <i>programma</i>): of a gemeente, a GGD-regio or a ROS-regio.
 *
 * <p>A {@link nl.gezondewijk.programme.Programme} has keepers, whom an administrator names, and approaches, which their own
 * facilitator puts in and takes out. Its keepers see of each approach what its commissioner sees, and no more: where it
 * stands, what to mind, and what is of use to the others; and of all together which parties several of them ask at once.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "account", "area", "approach", "network"})
@NullMarked
package nl.gezondewijk.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
