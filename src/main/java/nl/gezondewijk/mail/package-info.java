/**
 * Letters by e-mail: written by other modules, sent when the mail server takes them.
 *
 * <p>Any module gives a {@link nl.gezondewijk.mail.Letter} to {@link nl.gezondewijk.mail.Mail}, in the transaction of the deed
 * that it tells of. A job sends it, and tries again while the server is away. Without a mail server letters stay in the
 * outbox, where an administrator reads them and passes them on. Who it is for and what it says are sealed, and thrown away
 * once it has gone.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "seal"})
@NullMarked
package nl.gezondewijk.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
