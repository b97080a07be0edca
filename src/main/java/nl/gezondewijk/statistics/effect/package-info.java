/**
 * Whether something that was done changed anything: by how much more the areas where it was done changed than areas
 * where it was not.
 *
 * <p>Only figures that were measured in the area itself can show that. Modelled figures do not contain what was done
 * there, and borrowed ones are of another area: both are refused, with the reason.
 *
 * <ul>
 *   <li>Before: the {@link nl.gezondewijk.statistics.effect.SmallestChange} that a measurement can show, and the {@link
 *       nl.gezondewijk.statistics.effect.ControlChoice}, made before the outcome is seen.
 *   <li>After: an {@link nl.gezondewijk.statistics.effect.Effect} of group means ({@link
 *       nl.gezondewijk.statistics.effect.GroupYear}) or of a {@link nl.gezondewijk.statistics.effect.Panel} of areas.
 *       It comes with the {@link nl.gezondewijk.statistics.effect.YearDifference} of every year, those before among
 *       them: did the areas go the same way until then?
 * </ul>
 */
@NamedInterface("effect")
@NullMarked
package nl.gezondewijk.statistics.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
