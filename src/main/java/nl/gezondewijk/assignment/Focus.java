package nl.gezondewijk.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For whom and where an approach works, from a day on.
 *
 * @param since where it is known
 * @param area code of the place
 * @param people the group of people meant; empty for everybody
 * @param theme what it is about; empty for all that matters to health
 * @param reason why it was chosen, or changed
 */
record Focus(
        int id, @Nullable LocalDate since, String area, String areaName, String people, String theme, String reason) {}
