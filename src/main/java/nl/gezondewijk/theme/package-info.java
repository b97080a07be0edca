/**
 * The common language of all that follows: the topics of a health profile, and the schemes that order them.
 *
 * <p>A {@link nl.gezondewijk.theme.Topic} is a subject that figures, findings and plans can be about. A {@link
 * nl.gezondewijk.theme.Scheme} puts topics in groups; organisations use different ones, so they are data in {@code themes/}.
 */
@ApplicationModule(allowedDependencies = "page")
@NullMarked
package nl.gezondewijk.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
