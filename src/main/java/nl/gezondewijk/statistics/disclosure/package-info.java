/**
 * Which counts of people may be told, so that nobody can be found behind them and what is kept back cannot be worked out.
 *
 * <p>Counts lie in a {@link nl.gezondewijk.statistics.disclosure.Hierarchy}: buurten add up to their wijk, wijken to their
 * gemeente. A {@link nl.gezondewijk.statistics.disclosure.ThresholdRule} says which count is too small by itself. A {@link
 * nl.gezondewijk.statistics.disclosure.Suppression} withholds those, and as few others as it can so that none of them follows
 * from totals, from the rest of a group, or from what was told before. How close one can still come to a withheld count is its
 * {@link nl.gezondewijk.statistics.disclosure.FeasibleRange}.
 *
 * <p>The order is: protect the table once, and make everything else (shares, focus areas, conversions, maps) of what is told. What
 * is computed from told figures alone tells nothing new, however many areas somebody draws.
 */
@NamedInterface("disclosure")
@NullMarked
package nl.gezondewijk.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
