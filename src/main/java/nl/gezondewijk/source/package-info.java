/**
 * Where figures come from: tables fetched from their publishers and files handed in, checked and published as a whole or not at all.
 *
 * <p>A {@link nl.gezondewijk.source.Load} is one delivery on its way in. Its rows go to a draft release page by page, its
 * {@link nl.gezondewijk.source.Finding findings} tell the data's owner what is wrong, and one transaction publishes all of it.
 * Nothing depends on this module.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "indicator", "area", "theme", "sheet"})
@NullMarked
package nl.gezondewijk.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
