package nl.gezondewijk.forecast;

import java.util.Optional;
import nl.gezondewijk.statistics.forecast.BySex;

/**
 * The people with whom a calculation starts.
 *
 * @param year on whose first day they live there
 * @param from the delivery they were taken from, where there is one
 * @param table the title of the table that they stand in
 * @param spread true where their ages or sexes were partly spread as in the whole country
 */
record Start(int year, BySex people, Optional<Delivery> from, String table, boolean spread) {}
