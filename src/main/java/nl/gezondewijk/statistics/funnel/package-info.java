/**
 * How far places of a size may lie from a target by chance alone: the limits of a funnel plot.
 *
 * <ul>
 *   <li>{@link nl.gezondewijk.statistics.funnel.Funnel}: round a share, a rate or a ratio.
 *   <li>{@link nl.gezondewijk.statistics.funnel.FunnelLimits}: at one size.
 *   <li>{@link nl.gezondewijk.statistics.funnel.Dispersion}: whether places differ more than chance makes them.
 * </ul>
 */
@NamedInterface("funnel")
@NullMarked
package nl.gezondewijk.statistics.funnel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
