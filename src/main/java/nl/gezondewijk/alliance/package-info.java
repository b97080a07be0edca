/**
 * Who works together in an approach, and what they agreed (Dutch: <i>groepen, afspraken</i>).
 *
 * <p>A {@link nl.gezondewijk.alliance.Team} has a mandate and places; who sits on them is a person of the network, and who
 * pulls it does so in a pair from different domains. An {@link nl.gezondewijk.alliance.Agreement} binds a party, with its
 * document and the day its money ends. When somebody leaves, a {@link nl.gezondewijk.alliance.Handover} says what they
 * carried, and to whom it went.
 */
@ApplicationModule(allowedDependencies = {"page", "audit", "approach", "network"})
@NullMarked
package nl.gezondewijk.alliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
