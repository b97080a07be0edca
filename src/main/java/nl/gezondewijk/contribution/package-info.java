/**
 * What people hand in: figures of a practice, a school, a gemeente, counted by themselves or published elsewhere.
 *
 * <p>A {@link nl.gezondewijk.contribution.Contribution} is one sheet on its way: received, described, published to its owner, and
 * after a second pair of eyes to others; withdrawn when its owner wants. What a label in the sheet means is {@link
 * nl.gezondewijk.contribution.Described}; how its figures are protected a {@link nl.gezondewijk.contribution.Protection}. An
 * {@link nl.gezondewijk.contribution.Assembly} makes figures of what was read and says what is wrong with it. Where
 * rows or columns tell ages apart, {@link nl.gezondewijk.contribution.ByAge} makes one figure of them, and the counts of an age go no further.
 */
@ApplicationModule(
        allowedDependencies = {
            "page",
            "audit",
            "account",
            "area",
            "theme",
            "indicator",
            "statistics",
            "statistics :: *",
            "sharing",
            "sheet"
        })
@NullMarked
package nl.gezondewijk.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
