/**
 * The first start without internet: an invented gemeente with figures, so that every page has something on it.
 *
 * <p>A {@link nl.gezondewijk.demonstration.Town} and its {@link nl.gezondewijk.demonstration.Recipes} are data; the figures follow
 * from them and from a fixed seed, and are published like real ones. A {@link
 * nl.gezondewijk.demonstration.WorkingGroup} of invented people made a portrait of one wijk, which everyone may read. Real {@link nl.gezondewijk.demonstration.Pilots} stand beside it as worked examples. All of it goes
 * away as soon as the first real table is published.
 * Nothing depends on this module.
 */
@ApplicationModule(
        allowedDependencies = {
            "page",
            "audit",
            "area",
            "indicator",
            "approach",
            "portrait",
            "forecast",
            "directory",
            "assignment",
            "network",
            "alliance",
            "cycle"
        })
@NullMarked
package nl.gezondewijk.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
