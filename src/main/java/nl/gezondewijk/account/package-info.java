/**
 * The people who sign in, what they may do, and what keeps others out.
 *
 * <p>An {@link nl.gezondewijk.account.Account} has one role, an {@link nl.gezondewijk.page.OpenTo.Audience}. Permission is by
 * construction: each route declares its audience, and one that does not is refused to all. A session holds no more than the
 * account's id, so that a change of role or an end counts from the next request on. To other modules a signed-in person is an
 * {@link nl.gezondewijk.audit.Actor}.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "mail", "seal"})
@NullMarked
package nl.gezondewijk.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
