/**
 * What is measured, and what was measured: the catalogue of indicators and the figures of all areas.
 *
 * <p>An {@link nl.gezondewijk.indicator.Indicator} says what a figure means. A {@link nl.gezondewijk.indicator.Release} is one
 * delivery of a publisher's table; it is published whole or not at all, and replaces the delivery before it. A {@link
 * nl.gezondewijk.indicator.Figure} is a value, or the reason why there is none.
 *
 * <p>What is not public already comes with a {@link nl.gezondewijk.indicator.Guard}: it is protected once, before it becomes
 * figures, and what is withheld is not kept. A {@link nl.gezondewijk.indicator.Readership} says who may read it; {@link
 * nl.gezondewijk.indicator.Figures#edition()} holds what the reader of the moment may.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "area", "theme", "statistics", "statistics :: *"})
@NullMarked
package nl.gezondewijk.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
