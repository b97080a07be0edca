/**
 * What every page shares: the frame, languages, numbers and dates, forms, errors, and how a view name becomes HTML.
 *
 * <p>A template of any module gets {@link nl.gezondewijk.page.Here}: the words, the reader's language and who they are. A
 * controller declares who may use it with {@link nl.gezondewijk.page.OpenTo}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.gezondewijk.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
