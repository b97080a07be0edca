package nl.gezondewijk.statistics.effect;

import java.util.OptionalDouble;

/**
 * The effect in one year on the areas that began in one year.
 *
 * @param start when they began
 * @param year when it is measured; before the start it shows whether they went the same way
 * @param error its standard error; absent where one area alone makes a group
 * @param areas how many began then
 */
public record GroupTime(int start, int year, double difference, OptionalDouble error, int areas) {}
