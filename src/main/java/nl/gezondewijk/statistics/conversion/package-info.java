/**
 * Figures moved from one set of areas to another, as from postcodes to wijken, or from last year's buurten to this
 * year's.
 *
 * <ul>
 *   <li>A {@link nl.gezondewijk.statistics.conversion.SourceFigure} is what an area has: numerator and denominator
 *       apart.
 *   <li>{@link nl.gezondewijk.statistics.conversion.Link}s tell how many of its inhabitants or addresses lie where.
 *   <li>{@link nl.gezondewijk.statistics.conversion.Conversion} makes of both a {@link
 *       nl.gezondewijk.statistics.conversion.Moved} figure: converted, borrowed, or none.
 * </ul>
 */
@NamedInterface("conversion")
@NullMarked
package nl.gezondewijk.statistics.conversion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
