/**
 * Figures for areas in which a survey asked too few people to speak for themselves.
 *
 * <p>They are made from tables per area, never from respondents, and they are modelled: good for a conversation, never
 * for showing what an effort did.
 *
 * <ul>
 *   <li>What the survey itself found in an area is {@link nl.gezondewijk.statistics.smallarea.Direct}, from {@link
 *       nl.gezondewijk.statistics.smallarea.Cell}s.
 *   <li>What the make-up of its people lets one expect is {@link nl.gezondewijk.statistics.smallarea.Synthetic}; a mix
 *       of the two is {@link nl.gezondewijk.statistics.smallarea.Composite}.
 *   <li>{@link nl.gezondewijk.statistics.smallarea.AreaModel} learns the mix from all {@link
 *       nl.gezondewijk.statistics.smallarea.SurveyedAreas} together (Fay and Herriot); the {@link
 *       nl.gezondewijk.statistics.smallarea.FittedModel} gives an {@link
 *       nl.gezondewijk.statistics.smallarea.AreaEstimate} for each, its {@link
 *       nl.gezondewijk.statistics.smallarea.Diagnostics}, and, {@link
 *       nl.gezondewijk.statistics.smallarea.Benchmarked}, figures that add up to the municipality's own.
 * </ul>
 */
@NamedInterface("smallarea")
@NullMarked
package nl.gezondewijk.statistics.smallarea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
