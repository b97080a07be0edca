/**
 * What people carry into a meeting: a factsheet, an edition for residents.
 *
 * <p>Every product tells the same {@link nl.gezondewijk.product.Story} in its own form: of the whole profile, or of what a working group
 * chose. None has a figure that its profile does not have, and each names its sources, its caveats and the address where it lives.
 */
@ApplicationModule(
        allowedDependencies = {"page", "area", "theme", "indicator", "statistics", "chart", "profile", "document"})
@NullMarked
package nl.gezondewijk.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
