/**
 * Whether a figure of a place went up or down over the years, and whether that is more than chance.
 *
 * <ul>
 *   <li>{@link nl.gezondewijk.statistics.trend.Series}: the {@link nl.gezondewijk.statistics.trend.Point}s of a figure, each in its own year, and
 *       the years in which the area or the question became another.
 *   <li>{@link nl.gezondewijk.statistics.trend.Trend}: what is to be said of it: a {@link nl.gezondewijk.statistics.trend.TestedTrend} with five
 *       points, a {@link nl.gezondewijk.statistics.trend.Change} between two with fewer, or nothing.
 * </ul>
 */
@NamedInterface("trend")
@NullMarked
package nl.gezondewijk.statistics.trend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
