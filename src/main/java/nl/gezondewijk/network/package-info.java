/**
 * The network of an approach (*netwerk*): which parties there are, who works there, and how they stand to each other.
 *
 * <p>An {@link nl.gezondewijk.network.Organisation} is at work in {@link nl.gezondewijk.network.Domains}; how it stands towards the
 * approach is gauged again and again ({@code Stance}). A {@link nl.gezondewijk.network.Person} is known by a {@link
 * nl.gezondewijk.network.Contact}, which is sealed where it rests, for a purpose, on a ground and until a day ({@link
 * nl.gezondewijk.network.Keeping}); a link by mail shows them what is kept and lets them end it.
 *
 * <p>What a party was {@link nl.gezondewijk.network.Asked} is counted ({@link nl.gezondewijk.network.Asks}), so that nobody is asked too
 * often; {@link nl.gezondewijk.network.SharedParties} tells which parties several approaches ask at once. Where a party is is told by the
 * gazetteer of the social map.
 *
 * <p>Parties are for all partners to see, people for the working group.
 */
@ApplicationModule(
        allowedDependencies = {
            "page",
            "audit",
            "account",
            "approach",
            "area",
            "directory",
            "theme",
            "indicator",
            "profile",
            "statistics",
            "chart",
            "mail",
            "seal",
            "sheet",
            "document"
        })
@NullMarked
package nl.gezondewijk.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
