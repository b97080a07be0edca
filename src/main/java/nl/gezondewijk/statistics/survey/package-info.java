/**
 * Figures of people who were asked or measured, each counting as much as the survey says.
 *
 * <ul>
 *   <li>{@link nl.gezondewijk.statistics.survey.Mean}: the mean of what was measured, with its interval.
 *   <li>{@link nl.gezondewijk.statistics.survey.WeightedProportion}: a percentage of respondents who were weighted.
 * </ul>
 */
@NamedInterface("survey")
@NullMarked
package nl.gezondewijk.statistics.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
