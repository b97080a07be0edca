/**
 * Gezonde Wijk: from open figures to a health profile, a dialogue, a plan and proof of effect.
 *
 * <p>Each direct sub-package is a module named after a noun of the field; {@code docs/architecture.md} draws their arrows.
 * In here is only what starts them.
 */
@NullMarked
package nl.gezondewijk;

import org.jspecify.annotations.NullMarked;
