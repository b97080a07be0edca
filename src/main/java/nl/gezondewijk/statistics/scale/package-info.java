/**
 * Questionnaires whose answers make a score: for groups, never a verdict on a person.
 *
 * <p>A person's score is not to be had here; what comes out is about a group, and a group is thirty people or more.
 *
 * <ul>
 *   <li>{@link nl.gezondewijk.statistics.scale.Loneliness}: De Jong Gierveld's scale, in a {@link
 *       nl.gezondewijk.statistics.scale.LonelinessForm} of 6 or 11 items, from {@link
 *       nl.gezondewijk.statistics.scale.LonelinessAnswers}.
 *   <li>{@link nl.gezondewijk.statistics.scale.MentalHealth}: the MHI-5, from {@link
 *       nl.gezondewijk.statistics.scale.MentalHealthAnswers} with a {@link nl.gezondewijk.statistics.scale.Cutoff}.
 * </ul>
 */
@NamedInterface("scale")
@NullMarked
package nl.gezondewijk.statistics.scale;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
