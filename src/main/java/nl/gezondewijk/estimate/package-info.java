/**
 * Figures for areas in which a survey asked too few people: estimated from tables per area and from what registers know of them.
 *
 * <p>A {@link nl.gezondewijk.estimate.Study} is one table of a survey on its way. Its {@link nl.gezondewijk.estimate.Grid} is what
 * was read, never a line for each respondent; its {@link nl.gezondewijk.estimate.Plan} says what each column is and which model to
 * use; a {@link nl.gezondewijk.estimate.Survey} is the table so understood, with what is wrong in it; an {@link
 * nl.gezondewijk.estimate.Outcome} is what came out, to be judged before anybody else sees it. Published, it is an own indicator of
 * the kind <i>modelled</i>, which its owner reads alone until a second pair of eyes agrees to more.
 */
@ApplicationModule(
        allowedDependencies = {
            "page",
            "audit",
            "area",
            "theme",
            "indicator",
            "statistics",
            "statistics :: *",
            "sharing",
            "sheet",
            "chart"
        })
@NullMarked
package nl.gezondewijk.estimate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
