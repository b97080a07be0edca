/**
 * What nobody may read in the database or in a backup: sealed with a key that lies outside both.
 *
 * <p>A module that keeps a secret, or what a person trusted us with, keeps the bytes that {@link nl.gezondewijk.seal.Seal}
 * makes of it. A thief of the database or of a backup then has nothing; a thief of the whole machine has the key too.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.gezondewijk.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
