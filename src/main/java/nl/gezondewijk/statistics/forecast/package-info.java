/**
 * How many people of which age live somewhere in five, ten, fifteen years, and what care they then ask for, if all
 * goes on as it does now.
 *
 * <p>That is a calculation and not a prognosis: it knows what it is told of births, deaths, moves and plans to build,
 * and nothing else. Screens call it so.
 *
 * <ul>
 *   <li>{@link nl.gezondewijk.statistics.forecast.ByAge} and {@link nl.gezondewijk.statistics.forecast.BySex} hold a
 *       number for each age of five years.
 *   <li>{@link nl.gezondewijk.statistics.forecast.LifeYears}, which follow from {@link
 *       nl.gezondewijk.statistics.forecast.DeathRates}, and births make the {@link
 *       nl.gezondewijk.statistics.forecast.Assumptions}, {@link nl.gezondewijk.statistics.forecast.Moves} what comes
 *       and goes in a step.
 *   <li>{@link nl.gezondewijk.statistics.forecast.Projection} takes the {@link
 *       nl.gezondewijk.statistics.forecast.Step}s; {@link nl.gezondewijk.statistics.forecast.Demand} and {@link
 *       nl.gezondewijk.statistics.forecast.Supply} follow from it.
 * </ul>
 */
@NamedInterface("forecast")
@NullMarked
package nl.gezondewijk.statistics.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
