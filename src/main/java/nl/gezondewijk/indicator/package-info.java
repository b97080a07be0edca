/**
 * What is measured, and what was measured: the catalogue of indicators and the figures of all areas.
 *
 * <p>An {@link nl.gezondewijk.indicator.Indicator} says what a figure means. A {@link nl.gezondewijk.indicator.Release} is one
 * delivery of a publisher's table; it is published whole or not at all, and replaces the delivery before it. A {@link
 * nl.gezondewijk.indicator.Figure} is a value, or the reason why there is none.
 */
@ApplicationModule(allowedDependencies = {"page", "area", "theme", "statistics"})
@NullMarked
package nl.gezondewijk.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
