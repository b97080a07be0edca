/**
 * Places by year: country, provincie, GGD-regio, gemeente, wijk, buurt, postcode, and areas that people make themselves.
 *
 * <p>Codes are reused, split and merged, so an {@link nl.gezondewijk.area.Area} is a code in a year. {@link
 * nl.gezondewijk.area.Areas} learns them from any source that names them and knows which ones are the same place over the
 * years. A {@link nl.gezondewijk.area.FocusArea} is made of others and has the name that its people use.
 */
@ApplicationModule(allowedDependencies = {"page", "audit"})
@NullMarked
package nl.gezondewijk.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
