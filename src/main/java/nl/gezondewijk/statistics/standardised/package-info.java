/**
 * Figures of places whose people differ in age, made comparable; and how long people live.
 *
 * <ul>
 *   <li>{@link nl.gezondewijk.statistics.standardised.AgeBands}, and in them {@link
 *       nl.gezondewijk.statistics.standardised.EventsByAge}: the counts that all of this is made of.
 *   <li>{@link nl.gezondewijk.statistics.standardised.StandardisedRate}: the rate of a place if its people had the ages of a {@link
 *       nl.gezondewijk.statistics.standardised.StandardPopulation}; {@link
 *       nl.gezondewijk.statistics.standardised.StandardisedRates}: of all places of a country at once.
 *   <li>{@link nl.gezondewijk.statistics.standardised.IndirectlyStandardised}: what was seen beside what was to be expected of people of
 *       these ages at a reference's rates, as a ratio or as a rate.
 *   <li>{@link nl.gezondewijk.statistics.standardised.LifeExpectancy}: the years that people live on at the death rates of now.
 * </ul>
 */
@NamedInterface("standardised")
@NullMarked
package nl.gezondewijk.statistics.standardised;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
