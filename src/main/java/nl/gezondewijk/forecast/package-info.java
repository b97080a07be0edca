/**
 * Looking ahead: who will live somewhere, of which age, and what care they then ask for beside what there is.
 *
 * <p>Somebody's forecast (of a gemeente, Primos, CBS) comes in as a {@link nl.gezondewijk.forecast.Delivery}, is kept as it was given and
 * shown as theirs. Our own run is a calculation, never a forecast: it starts from people by age and sex, handed in or spread over the broad
 * ages of the open data, and takes a {@link nl.gezondewijk.forecast.Variant} of building plans and moves. Both become an {@code Outlook}, so
 * that they can be compared. Care follows at unchanged use by age.
 *
 * <p>People by age are public counts; they are shown in tens, and of no area under 5,000 inhabitants. Nothing here is a figure of {@code
 * indicator}: it is not compared, ranked or a finding.
 */
@ApplicationModule(
        allowedDependencies = {
            "page",
            "audit",
            "area",
            "indicator",
            "chart",
            "sheet",
            "statistics",
            "statistics :: forecast"
        })
@NullMarked
package nl.gezondewijk.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
