package nl.gezondewijk.statistics.forecast;

/**
 * The people at the end of five years, and how they came to be so many.
 *
 * <p>People at the end are those at the beginning, plus births, less deaths, plus who came in; deaths count those who
 * were born and died within the step.
 *
 * @param year at whose end, or at whose first day, as that of the beginning
 * @param moved migration and building together, who left taken off
 */
public record Step(int year, BySex people, double births, double deaths, double moved) {}
