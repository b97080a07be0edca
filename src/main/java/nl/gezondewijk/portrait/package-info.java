/**
 * The profile that a neighbourhood's working group makes its own: its chapters, themes and experiences beside the figures.
 *
 * <p>A {@link nl.gezondewijk.portrait.Portrait} is one version: {@link nl.gezondewijk.portrait.Chapter}s with chosen figures and
 * a conclusion, {@link nl.gezondewijk.portrait.Theme}s that remember what they came from, and {@link
 * nl.gezondewijk.portrait.Link}s between them. It begins from a template, is shared for comment and adopted; an adopted version
 * keeps its figures as they were. Quotes and observations are personal data: read by a second person before anybody sees them,
 * logged when they are looked at, and gone when they are taken back.
 */
@ApplicationModule(
        allowedDependencies = {
            "page",
            "audit",
            "account",
            "area",
            "theme",
            "indicator",
            "chart",
            "approach",
            "profile",
            "product",
            "document"
        })
@NullMarked
package nl.gezondewijk.portrait;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
