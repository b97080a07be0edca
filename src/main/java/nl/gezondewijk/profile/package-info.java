/**
 * The wijkgezondheidsprofiel of any area: what the figures are, how sure they are, what stands out and what weighs most.
 *
 * <p>A {@link nl.gezondewijk.profile.Profile} is made anew for each reader from what is published; a {@link
 * nl.gezondewijk.profile.Finding} is a figure worth talking about, and why. The API gives the same as the page.
 */
@ApplicationModule(
        allowedDependencies = {"page", "area", "theme", "indicator", "statistics", "statistics :: *", "chart"})
@NullMarked
package nl.gezondewijk.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
