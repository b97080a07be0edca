/**
 * How documents are made that people read outside the browser: presentations, workbooks, and bundles of files.
 *
 * <p>Knows no figure and no area: what stands in a document is for who asks for it. A {@link
 * nl.gezondewijk.document.Deck} of {@link nl.gezondewijk.document.Slide}s becomes a presentation, in the house's template or an
 * organisation's own; a {@link nl.gezondewijk.document.Book} a workbook. The same input gives the same bytes.
 * For readers who wait, the {@link nl.gezondewijk.document.Press} makes no more at a time than will be there soon.
 */
@ApplicationModule(allowedDependencies = {"page", "chart"})
@NullMarked
package nl.gezondewijk.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
