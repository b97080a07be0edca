/**
 * Intervals of all places of a country at once, over plain arrays.
 *
 * <p>The same numbers as {@link nl.gezondewijk.statistics.Proportion} and {@link nl.gezondewijk.statistics.Count} give one at a time; no place costs an
 * object. Standardised rates in bulk stand beside their formula: {@link nl.gezondewijk.statistics.standardised.StandardisedRates}.
 *
 * <ul>
 *   <li>{@link nl.gezondewijk.statistics.national.Proportions}: percentages with Wilson's intervals.
 *   <li>{@link nl.gezondewijk.statistics.national.Counts}: counts with Byar's.
 * </ul>
 */
@NamedInterface("national")
@NullMarked
package nl.gezondewijk.statistics.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
