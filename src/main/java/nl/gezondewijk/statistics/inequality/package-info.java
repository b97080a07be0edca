/**
 * How much a figure differs from the low end to the high end of a ranking, such as from poor to rich.
 *
 * <ul>
 *   <li>{@link nl.gezondewijk.statistics.inequality.RankedGroup}: people who stand at one place of the ranking, and their figure;
 *       {@link nl.gezondewijk.statistics.inequality.QuantileGroups} makes fifths or tenths of areas.
 *   <li>{@link nl.gezondewijk.statistics.inequality.SlopeIndex}: the difference between the ends, over all groups; with it the {@link
 *       nl.gezondewijk.statistics.inequality.RelativeIndex}, the ratio of the ends; both are said in one {@link
 *       nl.gezondewijk.statistics.inequality.SlopeSentence}.
 *   <li>{@link nl.gezondewijk.statistics.inequality.Scale}: percentages and rates bend before they reach 0.
 * </ul>
 */
@NamedInterface("inequality")
@NullMarked
package nl.gezondewijk.statistics.inequality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
