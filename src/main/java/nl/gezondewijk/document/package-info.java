/**
 * How documents are made that people read outside the browser.
 *
 * <p>Knows no figure and no area: what stands in a document is for who asks for it.
 */
@ApplicationModule(allowedDependencies = "page")
@NullMarked
package nl.gezondewijk.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
