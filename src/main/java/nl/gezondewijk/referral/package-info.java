/**
 * Showing somebody the way to an activity (*verwijzen*), without a file on anyone.
 *
 * <p>A {@link nl.gezondewijk.referral.Card} is paper with a {@link nl.gezondewijk.referral.Code}, the activity, its next dates and whom to
 * call. The resident goes or calls; whoever receives them ticks the code, whoever referred sees the tick, and a {@link
 * nl.gezondewijk.referral.Tally} tells the approach how it goes. Nothing about the resident is kept.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "seal", "account", "approach"})
@NullMarked
package nl.gezondewijk.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
