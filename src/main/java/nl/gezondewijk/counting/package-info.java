/**
 * Lines about persons become counts for each area, where the lines are: in the partner's own browser, or on the partner's own
 * machine.
 *
 * <p>A {@link nl.gezondewijk.counting.Choice} says which column tells the area and which {@link
 * nl.gezondewijk.counting.Question}s are counted; {@link nl.gezondewijk.counting.Counting} goes through the lines once and
 * keeps counts only; {@link nl.gezondewijk.counting.Counted} withholds what is small and is the file to hand in. The page
 * <i>Zelf tellen</i> does the same in script ({@code src/main/frontend/tellen.js}); tests hold the two against each other.
 */
@ApplicationModule(allowedDependencies = {"page", "sheet", "statistics", "statistics :: disclosure"})
@NullMarked
package nl.gezondewijk.counting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
