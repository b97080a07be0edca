/**
 * Sharing one's own figures (Dutch: <i>delen</i>): who may come to read them, and the second pair of eyes that looks first.
 *
 * <p>Whoever publishes figures of their own reads them alone. What a module lets its people share it hands over as {@link
 * nl.gezondewijk.sharing.Shared}; the owner chooses among their {@link nl.gezondewijk.sharing.Audiences}, and a {@link
 * nl.gezondewijk.sharing.Look} of somebody else decides. {@link nl.gezondewijk.sharing.SharingViews} shows the figures as others
 * will read them, who reads them now, and where they are used. What an owner who left has published, in whichever of the {@link
 * nl.gezondewijk.sharing.Holdings}, an administrator gives to a colleague or withdraws.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "account", "approach", "area", "indicator", "statistics"})
@NullMarked
package nl.gezondewijk.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
